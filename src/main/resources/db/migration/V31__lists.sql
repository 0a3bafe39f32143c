-- What an office looks at: only newest versions, in the order of its list, by phase, and by the days on which they hold.
ALTER TABLE announcement_version ADD COLUMN newest BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE announcement_version ADD COLUMN holds_from TIMESTAMP WITH TIME ZONE;
ALTER TABLE announcement_version ADD COLUMN holds_until TIMESTAMP WITH TIME ZONE;
UPDATE announcement_version SET newest = TRUE WHERE version_key IN (SELECT newest_key FROM announcement);
UPDATE announcement_version SET holds_from = COALESCE(publish, received_at),
    holds_until = GREATEST(COALESCE(valid_until, publish, received_at), COALESCE(publish, received_at));

-- Exactly the order of the list: with another one both databases would sort all that there ever was.
CREATE INDEX announcement_version_list ON announcement_version (newest, received_at DESC, version_key DESC);
CREATE INDEX announcement_version_phase ON announcement_version (newest, state, valid_until);
CREATE INDEX announcement_version_days ON announcement_version (newest, holds_until);
