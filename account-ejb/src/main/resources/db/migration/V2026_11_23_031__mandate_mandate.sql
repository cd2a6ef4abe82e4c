-- SEPA mandates: drafts that are read, those that are signed, and those that are over.
create table mandate (
    mandate_id        text primary key check (mandate_id ~ '^[0-9a-f]{32}$'),
    reference         text        not null unique check (length(reference) <= 35),
    member_number     text        not null references member on delete cascade,
    state             text        not null
        check (state in ('DRAFT', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'LAPSED', 'REPLACED', 'ABANDONED')),
    state_since       timestamptz not null,
    account_id        text        not null references debit_account,
    -- The account the bank knows until a collection has told it of the new one.
    former_account_id text references debit_account,
    -- What was read and agreed to; nothing of it for a mandate that was signed elsewhere.
    shown_text        text,
    signed_at         timestamptz,
    signed_session    text,
    signed_factors    text,
    text_sha256       text check (text_sha256 ~ '^[0-9a-f]{64}$'),
    last_debit_on     date,
    version           bigint      not null default 0,
    check (state in ('DRAFT', 'ABANDONED') or signed_at is not null),
    check (text_sha256 is null or (shown_text is not null and signed_factors is not null))
);
create index mandate_of_member on mandate (member_number);
create index mandate_drafts on mandate (state_since) where state = 'DRAFT';

create table mandate_contract (
    mandate_id      text    not null references mandate on delete cascade,
    contract_number text    not null,
    live            boolean not null default false,
    primary key (mandate_id, contract_number)
);
-- What is owed for a contract is debited by one mandate, or by none.
create unique index mandate_contract_live on mandate_contract (contract_number) where live;
