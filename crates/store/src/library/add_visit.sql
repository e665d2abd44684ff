-- How a look at a publisher went; the last success stays known, and what was left out when it was
-- found out last.
INSERT INTO visit (publisher, outcome, at_ms, succeeded_ms, until_ms, skipped)
VALUES (:publisher, :outcome, :at_ms, :succeeded_ms, :until_ms, coalesce(:skipped, 0))
ON CONFLICT (publisher) DO UPDATE SET
    outcome = excluded.outcome,
    at_ms = excluded.at_ms,
    succeeded_ms = coalesce(excluded.succeeded_ms, succeeded_ms),
    until_ms = coalesce(excluded.until_ms, until_ms),
    skipped = coalesce(:skipped, skipped)
