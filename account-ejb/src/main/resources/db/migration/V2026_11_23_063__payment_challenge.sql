-- Whether the bank is asked to question the holder: after it has refused a payment for want of that.
alter table card_payment add column challenge boolean not null default false;
