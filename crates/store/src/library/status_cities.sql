-- The cities of a release.
SELECT DISTINCT edition.city
FROM edition
JOIN release ON release.id = edition.release
WHERE release.name = ?1
ORDER BY 1
