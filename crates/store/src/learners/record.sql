-- Adds an event. One of the same random name is the same event, come again by a merge.
INSERT INTO event (id, profile, publisher, lesson, step, kind, at_ms, local_date)
VALUES (:id, :profile, :publisher, :lesson, :step, :kind, :at_ms, :local_date)
ON CONFLICT (id) DO NOTHING
