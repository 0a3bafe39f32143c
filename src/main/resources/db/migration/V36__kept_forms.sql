-- What somebody is typing in the office, as they typed it, faults and all, until it is saved as an announcement.
CREATE TABLE kept_form (
  form_key     VARCHAR(36) PRIMARY KEY,
  writer       VARCHAR(100) NOT NULL,
  announcement VARCHAR(80),
  version      INTEGER NOT NULL,
  revision     INTEGER NOT NULL,
  content      TEXT NOT NULL,
  kept_at      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX kept_form_writer ON kept_form (writer, kept_at);
