-- When, in a session, its member last showed a second factor again: what changes an access asks for a recent one.
create table session_confirmation (
    token_digest text primary key references member_session on delete cascade,
    confirmed_at timestamptz not null
);
