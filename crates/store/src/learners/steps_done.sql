-- How many different steps of each publisher's lesson a profile has done.
SELECT publisher, lesson, count(DISTINCT step) AS steps
FROM event
WHERE profile = :profile
  AND kind = 'step-done'
GROUP BY publisher, lesson
