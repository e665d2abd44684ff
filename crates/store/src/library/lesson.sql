-- The document of one lesson, by keys all the way.
SELECT object.bytes
FROM release
JOIN edition ON edition.release = release.id
  AND edition.publisher = :publisher
  AND edition.city = :city
  AND edition.language = :language
JOIN lesson ON lesson.edition = edition.id AND lesson.name = :lesson
JOIN object ON object.sha256 = lesson.document
WHERE release.name = :release
