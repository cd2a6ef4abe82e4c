-- Codes and links: digests only, under a key that is not in the database.
create table one_time_secret (
    id            text primary key,
    purpose       text        not null,
    subject       text        not null,
    member_number text,
    digest        text        not null unique,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null check (expires_at > issued_at),
    tries         integer     not null default 0,
    max_tries     integer     not null,
    used_at       timestamptz,
    superseded_at timestamptz,
    check (tries between 0 and max_tries)
);
create index one_time_secret_recent on one_time_secret (purpose, subject, issued_at desc);
-- Newest only, held by the database too.
create unique index one_time_secret_open on one_time_secret (purpose, subject)
    where used_at is null and superseded_at is null;
