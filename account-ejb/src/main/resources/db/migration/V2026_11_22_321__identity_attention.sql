-- Until when something waits for the member on his pages. Read with his session, so that pages with nothing to tell ask
-- nothing.
alter table identity_account add column attention_until timestamptz;
