-- When somebody last wrote to us from there; null if never, or if the provider knows better. WhatsApp takes free text for 24 hours after that.
ALTER TABLE contact_point ADD COLUMN last_inbound_at TIMESTAMP WITH TIME ZONE;
