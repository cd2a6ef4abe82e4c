-- Whether the processor is to keep the card, and under which of its references a card is kept that is to pay.
alter table card_payment add column keep_card boolean not null default false;
alter table card_payment add column customer_reference text;
