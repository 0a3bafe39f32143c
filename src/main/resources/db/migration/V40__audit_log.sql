-- Who changed what and when. Nothing here is ever changed or deleted; each entry's hash covers the one before.
CREATE TABLE audit_entry (
    number  BIGINT PRIMARY KEY,            -- 1, 2, 3 … without gaps
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor   VARCHAR(100) NOT NULL,         -- who signed in, or rundruf for the hub itself
    action  VARCHAR(60) NOT NULL,          -- announcement.approved, sign-in.refused, …
    subject VARCHAR(200),                  -- id of what was changed
    version INTEGER,                       -- which version of it
    detail  VARCHAR(2000) NOT NULL,
    hash    VARCHAR(64) NOT NULL           -- SHA-256, in hexadecimal
);
CREATE INDEX audit_entry_actor ON audit_entry (actor, number);
CREATE INDEX audit_entry_subject ON audit_entry (subject, number);

-- Where the chain ends. Whoever appends holds this row, so that there is one chain.
CREATE TABLE audit_head (
    id      SMALLINT PRIMARY KEY,
    entries BIGINT NOT NULL,
    hash    VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (id, entries, hash)
VALUES (0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- How the hub was set up when it last started, so that a change is seen: no values, and nothing of secrets.
CREATE TABLE known_setting (
    node   VARCHAR(200) NOT NULL,
    name   VARCHAR(300) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    PRIMARY KEY (node, name)
);
