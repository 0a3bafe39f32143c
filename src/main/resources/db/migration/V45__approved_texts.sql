-- What was approved last in a language: whoever reads it again is shown what is new since.
CREATE TABLE approved_text (
    version_key BIGINT NOT NULL REFERENCES announcement_version (version_key),
    language    VARCHAR(35) NOT NULL,
    title       TEXT,
    summary     TEXT,
    body        TEXT,
    basis_key   BIGINT NOT NULL, -- the version whose source text it says
    PRIMARY KEY (version_key, language)
);
INSERT INTO approved_text (version_key, language, title, summary, body, basis_key)
    SELECT version_key, language, title, summary, body, basis_key FROM translation
    WHERE state = 'approved' AND (title IS NOT NULL OR summary IS NOT NULL OR body IS NOT NULL);
