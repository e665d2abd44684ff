-- Takes an object in.
INSERT INTO object (sha256, kind, bytes)
VALUES (:sha256, :kind, :bytes)
