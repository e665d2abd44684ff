-- The lessons of a release, each once.
SELECT DISTINCT lesson.name
FROM lesson
JOIN edition ON edition.id = lesson.edition
JOIN release ON release.id = edition.release
WHERE release.name = ?1
ORDER BY 1
