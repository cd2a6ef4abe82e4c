-- One debit of one instalment. A second presentation is another row.
create table debit (
    debit_id        bigint generated always as identity primary key,
    instalment_id   text        not null,
    contract_number text        not null,
    member_number   text        not null,
    mandate_id      text        not null,
    presentation    integer     not null check (presentation > 0),
    amount_cents    bigint      not null check (amount_cents > 0),
    due_on          date        not null,
    collect_on      date        not null,
    state           text        not null check (state in
        ('PLANNED', 'PRENOTIFIED', 'SUBMITTED', 'SETTLED', 'CANCELLED', 'REJECTED', 'RETURNED', 'REFUNDED')),
    state_since     timestamptz not null,
    told_at         timestamptz,
    -- In which file, on which account, and whether the bank is thereby told of another account: fixed in one moment.
    collection_id   bigint references collection,
    account_id      text,
    account_changed boolean,
    -- The reason in ISO 20022, as the bank gave it; whether what follows from it was done.
    reason          text,
    followed_at     timestamptz,
    check (state in ('PLANNED', 'CANCELLED') or told_at is not null),
    check (state not in ('SUBMITTED', 'SETTLED', 'REJECTED', 'RETURNED', 'REFUNDED') or collection_id is not null),
    check (state <> 'CANCELLED' or collection_id is null),
    check ((collection_id is null) = (account_id is null) and (account_id is null) = (account_changed is null)),
    check ((reason is null) = (state not in ('REJECTED', 'RETURNED', 'REFUNDED')))
);

-- One that takes money, or has taken it, for each instalment.
create unique index debit_live on debit (instalment_id)
    where state in ('PLANNED', 'PRENOTIFIED', 'SUBMITTED', 'SETTLED');
create index debit_of_instalment on debit (instalment_id, presentation);
create index debit_to_come on debit (collect_on, debit_id) where state in ('PLANNED', 'PRENOTIFIED');
create index debit_of_collection on debit (collection_id, debit_id) where collection_id is not null;
create index debit_to_follow on debit (debit_id)
    where state in ('REJECTED', 'RETURNED', 'REFUNDED') and followed_at is null;
