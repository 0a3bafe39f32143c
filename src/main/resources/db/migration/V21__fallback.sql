-- An emergency that goes to one contact point of each person after the other, until one is reached.
ALTER TABLE plan ADD COLUMN fallback BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX plan_fallback ON plan (fallback);
