-- One language of one version. Words that stand in the document's own language or in its kit are not repeated here.
CREATE TABLE translation (
    version_key       BIGINT NOT NULL REFERENCES announcement_version (version_key),
    language          VARCHAR(35) NOT NULL,
    state             VARCHAR(10) NOT NULL,
    origin            VARCHAR(10),              -- null while nobody has written anything
    title             TEXT,
    summary           TEXT,
    body              TEXT,
    writer            VARCHAR(100),             -- null if no person wrote it
    reviewer          VARCHAR(100),
    reviewed_at       TIMESTAMP WITH TIME ZONE,
    with_announcement BOOLEAN NOT NULL,         -- approved together with the announcement, whose file it came in
    basis_key         BIGINT NOT NULL,          -- the version whose source text it says
    basis_hash        VARCHAR(64) NOT NULL,        -- SHA-256 of that source text
    errors            INTEGER NOT NULL,         -- findings that block its approval
    reason            VARCHAR(500),             -- why there is no text
    engine            VARCHAR(60),
    characters        INTEGER NOT NULL,         -- sent to engines, over all attempts
    attempts          INTEGER NOT NULL,
    due               TIMESTAMP WITH TIME ZONE, -- when it is tried again; while somebody tries, the end of that lease
    revision          INTEGER NOT NULL,         -- grows with every change: nobody overwrites what they did not see
    changed_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (version_key, language)
);
CREATE INDEX translation_due ON translation (due);
CREATE INDEX translation_changed ON translation (changed_at);

-- Everybody who had a hand in a text: none of them approves it.
CREATE TABLE translation_writer (
    version_key BIGINT NOT NULL,
    language    VARCHAR(35) NOT NULL,
    writer      VARCHAR(100) NOT NULL,
    PRIMARY KEY (version_key, language, writer)
);
