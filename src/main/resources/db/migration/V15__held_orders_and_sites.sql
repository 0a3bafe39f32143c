-- Why a print order is not made, or not handed over, yet; and what has become of handing it over.
ALTER TABLE print_order ADD COLUMN reason VARCHAR(1000);
ALTER TABLE print_order ADD COLUMN handover VARCHAR(16);
ALTER TABLE print_order ADD COLUMN tries INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE print_order ADD COLUMN next_try TIMESTAMP WITH TIME ZONE;

-- Where posters hang.
CREATE TABLE poster_site (
    id          VARCHAR(80) PRIMARY KEY,
    quarter_key BIGINT           NOT NULL REFERENCES quarter (quarter_key),
    name        VARCHAR(200)     NOT NULL,
    latitude    DOUBLE PRECISION NOT NULL,
    longitude   DOUBLE PRECISION NOT NULL,
    posters     INTEGER          NOT NULL
);
