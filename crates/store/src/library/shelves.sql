-- The shelves of a city in a language, publisher by publisher.
SELECT edition.publisher, edition.shelf
FROM edition
JOIN release ON release.id = edition.release
WHERE release.name = :release
  AND edition.city = :city
  AND edition.language = :language
ORDER BY edition.id
