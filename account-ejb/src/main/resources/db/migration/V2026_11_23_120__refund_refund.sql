-- Money given back to the card that paid it. No card data.
create table refund (
    refund_id       text primary key,
    payment_id      text not null references card_payment,
    instalment_id   text not null,
    contract_number text not null,
    member_number   text not null,
    amount_cents    bigint not null check (amount_cents > 0),
    cause           text not null check (cause in ('PAID_TOO_MUCH', 'PREMIUM_CORRECTED', 'GESTURE')),
    state           text not null
        check (state in ('REQUESTED', 'APPROVED', 'SENDING', 'PENDING', 'DONE', 'REFUSED', 'DECLINED')),
    state_since     timestamptz not null,
    asked_at        timestamptz not null,
    asked_by        text,
    reason          text,
    decided_by      text,
    decline_reason  text,
    attempt         integer not null,
    looks           integer not null,
    next_look_at    timestamptz,
    reference       text unique,
    refusal_word    text,
    done_at         timestamptz,
    version         integer not null,
    check ((state = 'DONE') = (done_at is not null)),
    -- The processor is asked exactly while there is something to hear from it.
    check (state not in ('APPROVED', 'SENDING', 'PENDING') or next_look_at is not null)
);
create unique index refund_of_overpayment on refund (payment_id, instalment_id) where cause = 'PAID_TOO_MUCH';
create index refund_to_look_at on refund (next_look_at) where next_look_at is not null;
create index refund_of_member on refund (member_number, asked_at);
create index refund_waiting on refund (state_since) where state = 'REQUESTED';
create index refund_decided on refund (state_since desc) where state <> 'REQUESTED';
create index refund_of_payment on refund (payment_id);
