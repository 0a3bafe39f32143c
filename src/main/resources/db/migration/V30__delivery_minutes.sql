-- What ended in which minute, as a difference: what left a state again counts against it. Summed up over all minutes it is
-- what delivery_count says, so that a report draws its curve without looking at a delivery.
CREATE TABLE delivery_minute (
    version    BIGINT NOT NULL,
    channel    SMALLINT NOT NULL,
    state      SMALLINT NOT NULL,
    at_minute  BIGINT NOT NULL, -- since 1970-01-01T00:00Z
    deliveries INT NOT NULL,
    PRIMARY KEY (version, channel, state, at_minute)
);
INSERT INTO delivery_minute (version, channel, state, at_minute, deliveries)
SELECT version, channel, state, at_minute, COUNT(*) FROM (
    SELECT d.version, d.channel, d.state,
           CAST(FLOOR(EXTRACT(EPOCH FROM COALESCE(MAX(e.at), MAX(p.planned_at))) / 60) AS BIGINT) AS at_minute
    FROM delivery d JOIN plan p ON p.version = d.version
    LEFT JOIN delivery_event e ON e.delivery = d.id AND e.state = d.state
    WHERE d.state NOT IN (0, 1, 2)
    GROUP BY d.id, d.version, d.channel, d.state
) ended
WHERE at_minute IS NOT NULL
GROUP BY version, channel, state, at_minute;

-- When a version was last sent again to those whom it had not reached. Nobody is added to it from then on.
ALTER TABLE plan ADD COLUMN again_at TIMESTAMP WITH TIME ZONE;
