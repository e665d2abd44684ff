-- Takes an object in, unless it is here.
INSERT INTO object (sha256, kind, bytes)
VALUES (:sha256, :kind, :bytes)
ON CONFLICT (sha256) DO NOTHING
