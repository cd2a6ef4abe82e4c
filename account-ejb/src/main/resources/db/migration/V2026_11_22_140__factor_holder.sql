-- Once for each owner of second factors (MEMBER:10000001, STAFF:conseil.martin); the row others wait for while a code
-- is judged.
create table factor_holder (
    owner             text primary key,
    user_handle       bytea       not null unique check (length(user_handle) = 32),
    wrong_codes       integer     not null default 0 check (wrong_codes >= 0),
    last_wrong_at     timestamptz,
    preferred_channel text check (preferred_channel in ('EMAIL', 'MOBILE')),
    strong_since      timestamptz
);
