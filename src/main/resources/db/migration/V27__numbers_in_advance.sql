-- H2 commits a sequence each time that the numbers taken in advance are used up: with 32, most of a plan's time was that.
ALTER TABLE delivery ALTER COLUMN id SET CACHE 10000;
