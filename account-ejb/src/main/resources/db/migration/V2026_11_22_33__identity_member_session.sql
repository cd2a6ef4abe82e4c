-- Who is signed in, on every server: the cookie's digest stands for the member until it is revoked or its time is over.
create table member_session (
    token_digest  text primary key,
    member_number text        not null references member on delete cascade,
    created_at    timestamptz not null,
    last_seen_at  timestamptz not null,
    ends_at       timestamptz not null,
    revoked_at    timestamptz,
    factors       text        not null,
    device        text        not null,
    network       text        not null
);
create index member_session_member on member_session (member_number, created_at desc);
