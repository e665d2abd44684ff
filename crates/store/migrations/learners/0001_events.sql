-- What learners did, only ever added to, and how this device is set.

CREATE TABLE event (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    profile TEXT NOT NULL,
    publisher TEXT NOT NULL,
    lesson TEXT NOT NULL,
    step TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('opened', 'step-done', 'lesson-done')),
    at_ms INTEGER NOT NULL,
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX event_by_lesson ON event (profile, lesson, kind);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

CREATE TABLE setting (
    profile TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (profile, name)
) STRICT, WITHOUT ROWID;
