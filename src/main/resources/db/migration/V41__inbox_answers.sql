-- What the office answered. A message that is not answered stays open; what went wrong stands in problem.
ALTER TABLE inbound ADD COLUMN answer VARCHAR(1000);
ALTER TABLE inbound ADD COLUMN answered_by VARCHAR(100);
ALTER TABLE inbound ADD COLUMN answered_at TIMESTAMP WITH TIME ZONE; -- when it was last moved on
ALTER TABLE inbound ADD COLUMN problem VARCHAR(500);
ALTER TABLE inbound ADD COLUMN attempts INT NOT NULL DEFAULT 0;
CREATE INDEX inbound_writer ON inbound (channel, address, id);
