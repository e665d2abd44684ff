-- How a look at a publisher went; the last success stays known.
INSERT INTO visit (publisher, outcome, at_ms, succeeded_ms, until_ms, skipped)
VALUES (:publisher, :outcome, :at_ms, :succeeded_ms, :until_ms, :skipped)
ON CONFLICT (publisher) DO UPDATE SET
    outcome = excluded.outcome,
    at_ms = excluded.at_ms,
    succeeded_ms = coalesce(excluded.succeeded_ms, succeeded_ms),
    until_ms = coalesce(excluded.until_ms, until_ms),
    skipped = excluded.skipped
