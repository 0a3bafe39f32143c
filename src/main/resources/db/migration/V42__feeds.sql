-- The feeds of other authorities: when each is looked at next, and what was seen of it.
CREATE TABLE feed (
    name     VARCHAR(100) PRIMARY KEY,
    etag     VARCHAR(500),
    modified VARCHAR(500),
    failures INT NOT NULL,
    problem  VARCHAR(500),
    next_at  TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE feed_item (
    feed    VARCHAR(100) NOT NULL,
    item    VARCHAR(64) NOT NULL,           -- SHA-256 of its id, time and address
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (feed, item)
);
