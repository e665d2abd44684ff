-- Every edition of a release, publisher by publisher.
SELECT edition.publisher, edition.city, edition.language, edition.sha256
FROM edition
JOIN release ON release.id = edition.release
WHERE release.name = :release
ORDER BY edition.id
