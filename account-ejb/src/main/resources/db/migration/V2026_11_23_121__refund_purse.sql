-- What of each line of a payment was given back or is about to be: never more than was taken, whoever asks.
create table refund_purse (
    payment_id    text not null references card_payment,
    instalment_id text not null,
    taken_cents   bigint not null,
    given_cents   bigint not null,
    primary key (payment_id, instalment_id),
    check (given_cents between 0 and taken_cents)
);

-- What was paid too much before there were refunds waits for an accountant.
insert into refund_purse (payment_id, instalment_id, taken_cents, given_cents)
select o.payment_id, o.instalment_id, l.amount_cents, o.amount_cents
from card_overpayment o join card_payment_line l using (payment_id, instalment_id);
insert into refund (refund_id, payment_id, instalment_id, contract_number, member_number, amount_cents, cause, state,
    state_since, asked_at, attempt, looks, version)
select md5(o.payment_id || o.instalment_id || random()), o.payment_id, o.instalment_id, o.contract_number, o.member_number,
    o.amount_cents, 'PAID_TOO_MUCH', 'REQUESTED', now(), o.at, 1, 0, 1
from card_overpayment o join card_payment_line l using (payment_id, instalment_id);
