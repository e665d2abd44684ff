-- How many different steps of each lesson a profile has done.
SELECT lesson, count(DISTINCT step) AS steps
FROM event
WHERE profile = :profile
  AND kind = 'step-done'
GROUP BY lesson
