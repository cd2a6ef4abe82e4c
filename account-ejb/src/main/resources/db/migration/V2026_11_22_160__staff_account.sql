-- Who works for the insurer. One counter of tries for both steps of a sign-in: a try counts before it is looked at.
create table staff_account (
    staff_id      text primary key,
    pseudonym     text        not null unique,
    email         text        not null,
    roles         text        not null check (roles <> ''),
    password_hash text,
    failures      integer     not null default 0,
    last_try_at   timestamptz,
    left_at       timestamptz
);

-- Between the two steps: the password was right, a second factor is awaited or is being enrolled.
create table staff_attempt (
    token_digest text primary key,
    staff_id     text        not null references staff_account,
    expires_at   timestamptz not null,
    ended_at     timestamptz
);
create index staff_attempt_expiry on staff_attempt (expires_at);

-- One session at a time; a row stays after its end.
create table staff_session (
    token_digest text primary key,
    staff_id     text        not null references staff_account,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at      timestamptz not null,
    revoked_at   timestamptz,
    network      text        not null
);
create index staff_session_staff on staff_session (staff_id, created_at desc);
