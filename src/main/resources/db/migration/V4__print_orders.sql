-- The print shop's list: one order for the flyers or posters of one version of an announcement.
CREATE TABLE print_order (
    id           VARCHAR(120) PRIMARY KEY,
    announcement VARCHAR(80)  NOT NULL,
    version      INTEGER      NOT NULL,
    version_key  BIGINT       NOT NULL,
    channel      VARCHAR(16)  NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    replaces     VARCHAR(120),
    created_at   TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX print_order_version ON print_order (version_key);
CREATE INDEX print_order_state ON print_order (state, created_at);
