-- The files of the bank, each taken once, and every reply in them with what it did.
create table bank_file (
    file_id     bigint generated always as identity primary key,
    name        text        not null,
    sha256      text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    received_at timestamptz not null,
    replies     integer     not null default 0,
    -- Refused whole: why, and nothing of it counts.
    failure     text
);
create index bank_file_received on bank_file (received_at desc, file_id desc);

create table bank_reply (
    file_id      bigint  not null references bank_file,
    -- Counted from 1 within its file.
    place        integer not null,
    -- Where it ends in the file; only of one that cannot be read.
    line         integer,
    fate         text check (fate in ('REJECTED', 'RETURNED', 'CREDITED', 'REFUSED')),
    reference    text,
    debit_id     bigint,
    collection_id bigint,
    amount_cents bigint,
    reason       text,
    -- WAITING until what comes before it is known; all after APPLIED are for a person.
    outcome      text    not null
        check (outcome in ('NEW', 'WAITING', 'APPLIED', 'UNREADABLE', 'UNKNOWN', 'DUPLICATE', 'OTHER_AMOUNT', 'TOO_LATE', 'FILE_REFUSED')),
    primary key (file_id, place)
);
create index bank_reply_of_debit on bank_reply (debit_id) where outcome in ('NEW', 'WAITING');
create index bank_reply_open on bank_reply (file_id desc, place)
    where outcome <> 'APPLIED';
