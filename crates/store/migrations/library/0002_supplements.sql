-- What an edition holds beside its lessons: one document each. Releases from before have none.

CREATE TABLE supplement (
    edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name IN ('now', 'facts', 'dictionary')),
    document BLOB NOT NULL CHECK (length(document) = 32),
    PRIMARY KEY (edition, name)
) STRICT, WITHOUT ROWID;
