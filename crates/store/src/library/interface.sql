-- The screen's own words in a language, of the first publisher who has them; they are the same for every city.
SELECT object.bytes
FROM release
JOIN edition ON edition.release = release.id AND edition.language = :language
JOIN object ON object.sha256 = edition.interface
WHERE release.name = :release
ORDER BY edition.id
LIMIT 1
