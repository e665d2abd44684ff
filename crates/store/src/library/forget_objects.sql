-- Objects no release needs, once a release is shown at all: before that they are an installation under way.
DELETE FROM object
WHERE NOT EXISTS (SELECT 1 FROM need WHERE need.object = object.id)
  AND EXISTS (SELECT 1 FROM release WHERE state = 'active')
