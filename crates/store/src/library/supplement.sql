-- One supplement of a city in a language, of the first publisher who has it.
SELECT object.bytes
FROM release
JOIN edition ON edition.release = release.id AND edition.city = :city AND edition.language = :language
JOIN supplement ON supplement.edition = edition.id AND supplement.name = :name
JOIN object ON object.sha256 = supplement.document
WHERE release.name = :release
ORDER BY edition.id
LIMIT 1
