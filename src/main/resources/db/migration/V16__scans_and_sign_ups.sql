-- How often printed codes were opened: counts only, nothing about who did.
CREATE TABLE scan_count (
    scanned_on   DATE NOT NULL,
    announcement VARCHAR(80) NOT NULL,
    sheet        VARCHAR(20) NOT NULL,  -- flyer or poster
    quarter      VARCHAR(200) NOT NULL, -- the smallest one that holds all that the announcement addresses; empty if none does
    language     VARCHAR(40) NOT NULL,
    scans        BIGINT NOT NULL,
    PRIMARY KEY (announcement, scanned_on, sheet, quarter, language)
);

-- Subscriptions that somebody asked for on a page. A confirmed one stays as the proof of what was agreed to.
CREATE TABLE sign_up (
    token_hash   VARCHAR(64) PRIMARY KEY,
    channel      SMALLINT NOT NULL,
    address      VARCHAR(254) NOT NULL,
    language     VARCHAR(40) NOT NULL,
    quarter      BIGINT NOT NULL REFERENCES quarter (quarter_key),
    topic        SMALLINT NOT NULL, -- 0 = all
    wording      VARCHAR(1000) NOT NULL, -- what the person read and agreed to
    asked_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    confirmed_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX sign_up_asked ON sign_up (asked_at);
