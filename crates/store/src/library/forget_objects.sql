-- Objects no release needs, once a release is shown at all: before that they are an installation under way.
-- Found by keys alone: looking at the objects themselves would read the whole library.
DELETE FROM object
WHERE id IN (SELECT id FROM object EXCEPT SELECT object FROM need)
  AND EXISTS (SELECT 1 FROM release WHERE state = 'active')
