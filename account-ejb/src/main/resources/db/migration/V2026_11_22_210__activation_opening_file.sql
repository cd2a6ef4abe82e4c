-- What must hold before a member may open his space, as the insurer's systems state it. Only members who differ from the
-- ordinary case have a row. Of an IBAN a keyed digest, its last digits and its bank are kept, no more.
create table activation_opening_file (
    member_number text    primary key references member on delete cascade,
    proofs        text    not null check (proofs in ('THREE_FACTS', 'PROVISIONAL_CODE')),
    iban_digest   text,
    iban_end      text,
    bank_code     text,
    rights        text    not null check (rights in ('OPEN', 'PENDING')),
    expected_on   date,
    awaited       text,
    -- Somebody waits, and will be told when nothing stands in the way any more.
    waiting       boolean not null,
    version       bigint  not null,
    check ((iban_digest is null) = (iban_end is null) and (iban_end is null) = (bank_code is null)),
    check (proofs = 'THREE_FACTS' or iban_digest is not null)
);
create index activation_opening_file_iban on activation_opening_file (iban_digest);

create table activation_required_paper (
    member_number text        not null references activation_opening_file on delete cascade,
    paper         text        not null,
    label         text        not null,
    state         text        not null check (state in ('AWAITED', 'RECEIVED', 'ACCEPTED', 'REFUSED')),
    reason        text,
    file_name     text,
    media_type    text,
    received_at   timestamptz,
    decided_at    timestamptz,
    version       bigint      not null,
    primary key (member_number, paper),
    check (state <> 'REFUSED' or reason is not null),
    check (state <> 'RECEIVED' or file_name is not null)
);
create index activation_required_paper_queue on activation_required_paper (received_at) where state = 'RECEIVED';
