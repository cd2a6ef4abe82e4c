-- One attempt to pay one instalment by card, on the processor's page. No card data.
create table card_payment (
    payment_id        text primary key,
    member_number     text not null,
    instalment_id     text not null,
    amount_cents      bigint not null check (amount_cents > 0),
    label             text not null,
    request_key       text not null,
    status            text not null check (status in ('CREATED', 'OPEN', 'UNKNOWN', 'CAPTURED', 'REFUSED', 'EXPIRED')),
    status_since      timestamptz not null,
    created_at        timestamptz not null,
    page_closes_at    timestamptz not null,
    session_reference text unique,
    page_address      text,
    refusal           text,
    refusal_word      text,
    charge_reference  text unique,
    card_shown        text,
    checks            integer not null default 0,
    next_check_at     timestamptz not null,
    version           integer not null default 1,
    unique (member_number, request_key),
    check ((status = 'CAPTURED') = (charge_reference is not null)),
    check (status in ('CREATED', 'EXPIRED') or session_reference is not null)
);

-- Whatever is clicked, in however many tabs: one attempt that can take money, or has taken it, for each instalment.
create unique index card_payment_one_per_instalment on card_payment (instalment_id)
    where status in ('CREATED', 'OPEN', 'UNKNOWN', 'CAPTURED');

create index card_payment_to_check on card_payment (next_check_at) where status in ('CREATED', 'OPEN', 'UNKNOWN');
