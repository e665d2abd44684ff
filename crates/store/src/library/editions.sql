-- Every city and language of a release, whoever published it.
SELECT DISTINCT edition.city, edition.language
FROM edition
JOIN release ON release.id = edition.release
WHERE release.name = :release
ORDER BY edition.city, edition.language
