-- What happened to each payment, when, and who brought the news.
create table card_payment_journal (
    id           bigint generated always as identity primary key,
    payment_id   text not null references card_payment,
    at           timestamptz not null,
    witness      text not null check (witness in ('MEMBER', 'RETURN_PAGE', 'NOTIFICATION', 'JANITOR')),
    note         text not null,
    status_after text not null,
    word         text
);
create index card_payment_journal_of_payment on card_payment_journal (payment_id, id);

-- The money taken. A second line of the same kind for the same payment cannot be written.
create table card_ledger (
    payment_id       text not null references card_payment,
    kind             text not null check (kind in ('CAPTURE')),
    amount_cents     bigint not null check (amount_cents > 0),
    charge_reference text not null unique,
    at               timestamptz not null,
    primary key (payment_id, kind)
);

-- Every notification of the processor, once: its own identifier is the key.
create table processor_notification (
    event_id    text primary key,
    kind        text not null,
    received_at timestamptz not null,
    payment_id  text references card_payment
);
