-- The refusal a member last met, one row a member: what it was about is in the journal, here is how long it stands.
-- A pardon, given by an advisor who has spoken with the member, ends it and lets him in for a while with a second factor.
create table risk_refusal (
    member_number    text primary key references member on delete cascade,
    first_refused_at timestamptz not null,
    last_refused_at  timestamptz not null,
    attempts         integer     not null check (attempts > 0),
    ends_at          timestamptz not null,
    lifted_at        timestamptz,
    pardoned_until   timestamptz,
    country          text,
    network          text        not null,
    network_kind     text        not null,
    device           text        not null,
    signals          text        not null
);
