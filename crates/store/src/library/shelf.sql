-- The shelf of one edition.
SELECT edition.shelf
FROM edition
JOIN release ON release.id = edition.release
WHERE release.name = :release
  AND edition.city = :city
  AND edition.language = :language
