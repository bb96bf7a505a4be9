-- Whether next_at is the end of a claim, and not the time of the next attempt: a claim can be given back.
ALTER TABLE outbox ADD COLUMN claimed INTEGER NOT NULL DEFAULT 0;
