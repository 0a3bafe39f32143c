-- How many messages a contact point was sent on the last day on which it got any; only where there is a limit.
CREATE TABLE contact_day (
    contact  BIGINT PRIMARY KEY,
    last_day INT NOT NULL, -- since 1970-01-01, on the city's clocks
    messages INT NOT NULL
);

-- What is over the limit waits for the digest of its contact point. One delivery carries it, its own carrier; the others
-- are never claimed themselves and share what becomes of it.
CREATE TABLE delivery_held (
    delivery  BIGINT PRIMARY KEY,
    contact   BIGINT NOT NULL,
    carrier   BIGINT NOT NULL,
    digest_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX delivery_held_contact ON delivery_held (contact, digest_at);
CREATE INDEX delivery_held_carrier ON delivery_held (carrier);

-- What a version corrects or takes back: who got that gets this whatever the limit.
CREATE TABLE plan_replaces (
    version BIGINT NOT NULL,
    earlier BIGINT NOT NULL,
    PRIMARY KEY (version, earlier)
);
