-- Everything a profile did, in the order it happened.
SELECT id, profile, publisher, lesson, step, kind, at_ms, local_date
FROM event
WHERE profile = :profile
ORDER BY at_ms, id
