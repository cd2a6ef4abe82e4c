-- The debits of one day, in one file. All that stands in its head is kept, so that writing it again gives the same bytes.
-- Whoever works on one holds it under a lease, by an attempt that a later one takes it away from.
create table collection (
    collection_id       bigint generated always as identity primary key,
    reference           text        not null unique check (length(reference) <= 35),
    collect_on          date        not null unique,
    -- The last day on which a member's bank sends a debit back by itself: later ones are asked back by the member.
    return_by           date        not null,
    created_at          timestamptz not null,
    creditor            text        not null,
    creditor_identifier text        not null,
    creditor_iban       text        not null,
    state               text        not null
        check (state in ('GATHERING', 'WRITING', 'EMPTY', 'SUBMITTED', 'SETTLED')),
    state_since         timestamptz not null,
    -- Debits up to this one are dealt with.
    gathered_to         bigint      not null default 0,
    debits              bigint      not null default 0,
    total_cents         bigint      not null default 0,
    file_sha256         text check (file_sha256 ~ '^[0-9a-f]{64}$'),
    attempt             integer     not null default 0,
    server              text,
    lease_until         timestamptz,
    failure             text,
    check (state not in ('SUBMITTED', 'SETTLED') or (file_sha256 is not null and debits > 0))
);

-- What a server does now, the others do not: whose turn comes when, by the database's clock.
create table debit_round (
    round   text primary key,
    next_at timestamptz not null
);
