-- Files of the insurer's bank that were read, each once whatever its name, and what in them could not be.
create table bank_statement (
    statement_id  bigint generated always as identity primary key,
    file_name     text        not null,
    sha256        text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    read_at       timestamptz not null,
    received      integer     not null,
    already_known integer     not null
);
create table bank_statement_problem (
    statement_id bigint  not null references bank_statement on delete cascade,
    line         integer not null,
    problem      text    not null,
    primary key (statement_id, line, problem)
);

-- Transfers received, each once: a statement and a notification of the same credit carry the same reference of the bank.
create table received_transfer (
    transfer_id     text primary key check (transfer_id ~ '^[A-Za-z0-9_-]{43}$'),
    bank_reference  text        not null unique,
    amount_cents    bigint      not null check (amount_cents > 0),
    booked_on       date        not null,
    payer           text        not null,
    structured      text        not null,
    remittance      text        not null,
    received_at     timestamptz not null,
    -- When the portal looked for a reference in it; null until it has.
    looked_at       timestamptz,
    contract_number text,
    member_number   text,
    allotted_at     timestamptz,
    -- The colleague who decided; null when the reference did.
    allotted_by     text,
    check ((contract_number is null) = (allotted_at is null)),
    check ((contract_number is null) = (member_number is null)),
    check (allotted_by is null or allotted_at is not null)
);
create index received_transfer_new on received_transfer (received_at) where looked_at is null;
create index received_transfer_unknown on received_transfer (booked_on, transfer_id) where contract_number is null;
create index received_transfer_of_contract on received_transfer (contract_number) where contract_number is not null;

-- What the transfers for a contract have paid. The rest stays in its member's favour.
create table transfer_use (
    instalment_id   text primary key,
    contract_number text        not null,
    amount_cents    bigint      not null check (amount_cents > 0),
    used_at         timestamptz not null
);
create index transfer_use_of_contract on transfer_use (contract_number);
