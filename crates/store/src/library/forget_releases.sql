-- Releases nobody is shown and no screen has open.
DELETE FROM release
WHERE state = 'old'
  AND name NOT IN (SELECT value FROM json_each(:pinned))
