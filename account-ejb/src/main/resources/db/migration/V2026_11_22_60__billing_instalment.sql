-- What members owe and have paid. A paid instalment carries when and by what; the card payment that settled it, if one did.
create table instalment (
    instalment_id   text primary key,
    contract_number text not null,
    member_number   text not null,
    due_on          date not null,
    amount_cents    bigint not null check (amount_cents > 0),
    status          text not null check (status in ('DUE', 'PAID')),
    paid_at         timestamptz,
    means           text check (means in ('CARD', 'DIRECT_DEBIT', 'TRANSFER', 'CHEQUE')),
    payment_id      text unique,
    version         integer not null default 0,
    check ((status = 'PAID') = (paid_at is not null)),
    check ((paid_at is null) = (means is null)),
    check (payment_id is null or means = 'CARD')
);

create index instalment_owed on instalment (member_number, due_on, instalment_id) where status = 'DUE';
create index instalment_paid on instalment (member_number, paid_at desc) where status = 'PAID';
