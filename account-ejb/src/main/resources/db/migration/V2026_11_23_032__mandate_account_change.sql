-- Another account for a mandate, announced and waiting for a no.
create table mandate_account_change (
    change_id     text primary key,
    mandate_id    text        not null references mandate on delete cascade,
    member_number text        not null references member on delete cascade,
    replaced_account_id text  not null references debit_account,
    account_id    text        not null references debit_account,
    state         text        not null check (state in ('ANNOUNCED', 'APPLIED', 'VETOED', 'CANCELLED')),
    state_since   timestamptz not null,
    effective_at  timestamptz not null,
    -- The secret of the link that stops it; null where nobody could be told.
    veto_secret   text unique,
    version       bigint      not null default 0
);
create unique index mandate_account_change_open on mandate_account_change (mandate_id) where state = 'ANNOUNCED';
create index mandate_account_change_due on mandate_account_change (effective_at) where state = 'ANNOUNCED';
