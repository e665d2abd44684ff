-- Says that a release needs an object; adds nothing when the object is not here.
INSERT INTO need (release, object)
SELECT :release, object.id
FROM object
WHERE object.sha256 = :sha256
