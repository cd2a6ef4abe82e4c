-- What happened to a member's access. No reference to the member: an entry outlives whom it tells about.
create table journal_entry (
    id            bigint generated always as identity primary key,
    code          text        not null unique,
    at            timestamptz not null,
    deed          text        not null,
    member_number text,
    actor         text        not null,
    device        text,
    network       text,
    facts         text        not null,
    position      bigint      unique,
    seal          text,
    check ((position is null) = (seal is null))
);
create index journal_entry_member on journal_entry (member_number, at desc);
create index journal_entry_unsealed on journal_entry (id) where position is null;

-- The end of the chain, and its beginning once the oldest entries were forgotten.
create table journal_head (
    single_row         boolean primary key default true check (single_row),
    position           bigint not null default 0,
    seal               text,
    forgotten_position bigint not null default 0,
    forgotten_seal     text
);
