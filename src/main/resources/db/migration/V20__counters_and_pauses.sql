-- What happens to a version while it is being sent. Its rows follow in a sweep, page by page; "flags" counts the changes, so
-- that a sweep knows whether it has seen the last one.
ALTER TABLE plan ADD COLUMN planned_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE plan ADD COLUMN closed_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE plan ADD COLUMN paused_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE plan ADD COLUMN flags INT DEFAULT 0 NOT NULL;
ALTER TABLE plan ADD COLUMN sweep_due BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX plan_sweep_due ON plan (sweep_due);

-- What was on its way to a provider when a version was closed.
CREATE TABLE plan_in_flight (
    version  BIGINT NOT NULL,
    delivery BIGINT NOT NULL,
    PRIMARY KEY (version, delivery)
);

-- By which of their quarters somebody was found; 0 if nobody wrote it down.
ALTER TABLE plan_subscriber ADD COLUMN quarter BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE delivery ADD COLUMN quarter BIGINT DEFAULT 0 NOT NULL;

-- Counters, moved in the transaction that moves a delivery, so that a report never has to look at a million rows.
CREATE TABLE delivery_count (
    version    BIGINT NOT NULL,
    channel    SMALLINT NOT NULL,
    language   INT NOT NULL,
    notice     INT NOT NULL,          -- 0 = none
    state      SMALLINT NOT NULL,
    reason     VARCHAR(200) NOT NULL, -- empty unless it ended badly
    deliveries INT NOT NULL,
    PRIMARY KEY (version, channel, language, notice, state, reason)
);
INSERT INTO delivery_count (version, channel, language, notice, state, reason, deliveries)
SELECT version, channel, language, COALESCE(notice, 0), state,
       CASE WHEN state IN (6, 7, 8) THEN COALESCE(reason, '') ELSE '' END, COUNT(*)
FROM delivery
GROUP BY version, channel, language, COALESCE(notice, 0), state,
         CASE WHEN state IN (6, 7, 8) THEN COALESCE(reason, '') ELSE '' END;

CREATE TABLE delivery_quarter_count (
    version    BIGINT NOT NULL,
    quarter    BIGINT NOT NULL,
    state      SMALLINT NOT NULL,
    deliveries INT NOT NULL,
    PRIMARY KEY (version, quarter, state)
);
INSERT INTO delivery_quarter_count (version, quarter, state, deliveries)
SELECT version, quarter, state, COUNT(*) FROM delivery GROUP BY version, quarter, state;

-- What became of one delivery, in order; that it was planned, stands in the plan.
CREATE TABLE delivery_event (
    delivery BIGINT NOT NULL,
    at       TIMESTAMP WITH TIME ZONE NOT NULL,
    attempt  INT NOT NULL,
    state    SMALLINT NOT NULL,
    reason   VARCHAR(200)
);
CREATE INDEX delivery_event_delivery ON delivery_event (delivery);
