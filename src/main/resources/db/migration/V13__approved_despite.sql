-- Checks can err: the rules that objected to a text whose approver found that they did, comma-separated, or null.
ALTER TABLE translation ADD COLUMN despite TEXT;
