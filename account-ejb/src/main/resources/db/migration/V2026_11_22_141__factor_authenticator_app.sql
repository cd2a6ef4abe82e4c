-- Applications that show codes. The secret must be read back to judge a code: it is encrypted under a key that is not
-- in the database, and each row says which.
create table factor_authenticator_app (
    id            text primary key,
    owner         text        not null references factor_holder on delete cascade,
    name          text,
    key_id        text        not null,
    sealed_secret bytea       not null,
    begun_at      timestamptz not null,
    confirmed_at  timestamptz,
    last_step     bigint,
    last_used_at  timestamptz,
    check (confirmed_at is null or (name is not null and last_step is not null))
);
create unique index factor_authenticator_app_one on factor_authenticator_app (owner, (confirmed_at is null));
