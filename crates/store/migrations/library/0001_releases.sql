-- The lessons on this device: objects by the hash of their bytes, and which release shows what.

CREATE TABLE object (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('document', 'clip', 'picture')),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE release (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('active', 'previous', 'old'))
) STRICT;

-- At most one release is shown to who asks anew.
CREATE UNIQUE INDEX one_active ON release (state) WHERE state = 'active';

CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    release INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    city TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The hash of the index it came from.
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    -- Units and lessons as the shelf shows them, as JSON.
    shelf TEXT NOT NULL CHECK (json_valid(shelf)),
    -- The document with the screen's own words.
    interface BLOB NOT NULL CHECK (length(interface) = 32),
    UNIQUE (release, city, language)
) STRICT;

CREATE TABLE lesson (
    edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    document BLOB NOT NULL CHECK (length(document) = 32),
    PRIMARY KEY (edition, name)
) STRICT, WITHOUT ROWID;

-- What a release needs; what none needs is collected.
CREATE TABLE need (
    release INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    object INTEGER NOT NULL REFERENCES object (id),
    PRIMARY KEY (release, object)
) STRICT, WITHOUT ROWID;

CREATE INDEX need_by_object ON need (object);
