-- An edition belongs to a publisher; indexes and manifests are kept, to compare with and to hand on; and so
-- is what was verified of each publisher's signatures. What is here came from the only publisher there was.

CREATE TABLE new_edition (
    id INTEGER PRIMARY KEY,
    release INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    publisher TEXT NOT NULL,
    city TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The hash of the index it came from.
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    -- Units and lessons as the shelf shows them, as JSON.
    shelf TEXT NOT NULL CHECK (json_valid(shelf)),
    -- The document with the screen's own words.
    interface BLOB NOT NULL CHECK (length(interface) = 32),
    UNIQUE (release, publisher, city, language)
) STRICT;

INSERT INTO new_edition (id, release, publisher, city, language, sha256, shelf, interface)
SELECT id, release, 'lantern', city, language, sha256, shelf, interface
FROM edition;

CREATE TABLE new_lesson (
    edition INTEGER NOT NULL REFERENCES new_edition (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    document BLOB NOT NULL CHECK (length(document) = 32),
    PRIMARY KEY (edition, name)
) STRICT, WITHOUT ROWID;

INSERT INTO new_lesson (edition, name, document)
SELECT edition, name, document
FROM lesson;

CREATE TABLE new_supplement (
    edition INTEGER NOT NULL REFERENCES new_edition (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name IN ('now', 'facts', 'dictionary')),
    document BLOB NOT NULL CHECK (length(document) = 32),
    PRIMARY KEY (edition, name)
) STRICT, WITHOUT ROWID;

INSERT INTO new_supplement (edition, name, document)
SELECT edition, name, document
FROM supplement;

-- Children first: dropping a table deletes what refers to its rows.
DROP TABLE supplement;
DROP TABLE lesson;
DROP TABLE edition;
ALTER TABLE new_edition RENAME TO edition;
ALTER TABLE new_lesson RENAME TO lesson;
ALTER TABLE new_supplement RENAME TO supplement;

-- Indexes and manifests, as they travelled.
CREATE TABLE listing (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

-- The listings of a release; what none has is collected.
CREATE TABLE listed (
    release INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    listing INTEGER NOT NULL REFERENCES listing (id),
    PRIMARY KEY (release, listing)
) STRICT, WITHOUT ROWID;

CREATE INDEX listed_by_listing ON listed (listing);

-- Signed metadata that was verified: no older one is taken any more.
CREATE TABLE trusted (
    publisher TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    -- What the host calls this version of it.
    etag TEXT,
    PRIMARY KEY (publisher, name)
) STRICT, WITHOUT ROWID;

-- How the last look at each publisher went.
CREATE TABLE visit (
    publisher TEXT PRIMARY KEY,
    outcome TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    -- The last time all went well.
    succeeded_ms INTEGER,
    -- When the signatures that were verified run out.
    until_ms INTEGER,
    skipped INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Objects that were found damaged: they count as missing until they are brought anew.
CREATE TABLE damaged (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32)
) STRICT, WITHOUT ROWID;
