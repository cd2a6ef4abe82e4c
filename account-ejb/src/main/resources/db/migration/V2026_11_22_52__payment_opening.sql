-- Whether somebody may be asking the processor for the page right now: a second click then waits for him.
alter table card_payment add column opening boolean not null default true;
