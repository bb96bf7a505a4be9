-- A notification knows whose it is and which host it goes to, so that a claim goes round over apps and hosts and costs by
-- their number, never by how much waits. The program fills in the origins, as SQL cannot read URLs: scheme://host:port,
-- or an empty text where the URL has none.
ALTER TABLE calls ADD COLUMN notify_origin TEXT;
ALTER TABLE outbox ADD COLUMN app_id TEXT;
ALTER TABLE outbox ADD COLUMN origin TEXT;
UPDATE outbox SET app_id = (SELECT c.app_id FROM calls c WHERE c.id = outbox.call_id) WHERE state <> 1;
-- These calls send nothing any more.
UPDATE calls SET notify_origin = ''
WHERE notify_url IS NOT NULL AND ended_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = calls.id AND o.state <> 1);
CREATE INDEX calls_without_origin ON calls (id) WHERE notify_origin IS NULL AND notify_url IS NOT NULL;
-- What a program of before writes that still has the database open while a newer one brings it up to date.
CREATE INDEX outbox_without_host ON outbox (call_id) WHERE state <> 1 AND app_id IS NULL;
CREATE INDEX outbox_of_host ON outbox (app_id, origin, next_at, id) WHERE state = 0;

-- When the first of its failed attempts was, since it was written or replayed.
ALTER TABLE outbox ADD COLUMN failing_since INTEGER;
-- What the last attempt came to: 1 where the receiver would not take it, 2 where it asked for more time, else 0.
ALTER TABLE outbox ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
-- Whether it becomes a dead letter if it is refused once more while later ones of its call wait.
ALTER TABLE outbox ADD COLUMN yields INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_refused ON outbox (app_id, origin, id) WHERE state = 0 AND refused = 1 AND yields = 0;
