-- One supplement of an edition, by keys all the way.
SELECT object.bytes
FROM release
JOIN edition ON edition.release = release.id AND edition.city = :city AND edition.language = :language
JOIN supplement ON supplement.edition = edition.id AND supplement.name = :name
JOIN object ON object.sha256 = supplement.document
WHERE release.name = :release
