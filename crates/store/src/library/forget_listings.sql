-- Indexes and manifests no release has, once a release is shown at all.
DELETE FROM listing
WHERE id IN (SELECT id FROM listing EXCEPT SELECT listing FROM listed)
  AND EXISTS (SELECT 1 FROM release WHERE state = 'active')
