-- A notification that waits for another one of its call is due at the end of time, until that one is settled: however
-- many wait, whoever looks for what is due passes none of them.
UPDATE outbox SET next_at = 9223372036854775807
WHERE state = 0 AND EXISTS (
    SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0);

-- What is forgotten regularly is found without reading everything.
CREATE INDEX outbox_dead ON outbox (settled_at) WHERE state = 2;
CREATE INDEX dead_letters_died ON dead_letters (died_at);
CREATE INDEX idempotency_keys_held ON idempotency_keys (held_until);
CREATE INDEX calls_of_account ON calls (account_id);
