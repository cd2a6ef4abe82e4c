-- Passkeys: the public halves. A credential belongs to one owner, whoever made it.
create table factor_passkey (
    credential_id   text primary key,
    owner           text        not null references factor_holder on delete cascade,
    name            text        not null,
    public_key      bytea       not null,
    sign_count      bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text        not null,
    added_at        timestamptz not null,
    last_used_at    timestamptz,
    suspended_at    timestamptz
);
create index factor_passkey_owner on factor_passkey (owner, added_at);

-- What a passkey was asked to sign: once, by the browser that was given it, for one purpose. The owner is not known yet
-- when somebody signs in by a passkey alone.
create table factor_passkey_challenge (
    digest     text primary key,
    purpose    text        not null check (purpose in ('ENROL', 'SIGN_IN', 'SECOND_FACTOR', 'CONFIRM')),
    owner      text,
    browser    text        not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index factor_passkey_challenge_expiry on factor_passkey_challenge (expires_at);
