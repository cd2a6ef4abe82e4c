-- Between the two steps of a sign-in: the password was right, the code is awaited.
create table sign_in_attempt (
    token_digest   text primary key,
    member_number  text        not null references member on delete cascade,
    channel        text        not null check (channel in ('EMAIL', 'MOBILE')),
    started_at     timestamptz not null,
    last_sent_at   timestamptz not null,
    times_sent     integer     not null check (times_sent > 0),
    expires_at     timestamptz not null,
    ended_at       timestamptz,
    device         text        not null,
    network        text        not null
);
create index sign_in_attempt_expiry on sign_in_attempt (expires_at);
