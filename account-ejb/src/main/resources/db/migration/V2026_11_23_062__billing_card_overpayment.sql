-- Taken by card for an instalment that did not need it any more, and owed back: once for each line of a payment.
create table card_overpayment (
    payment_id      text not null,
    instalment_id   text not null,
    contract_number text not null,
    member_number   text not null,
    amount_cents    bigint not null check (amount_cents > 0),
    at              timestamptz not null,
    primary key (payment_id, instalment_id)
);
create index card_overpayment_of_member on card_overpayment (member_number);
