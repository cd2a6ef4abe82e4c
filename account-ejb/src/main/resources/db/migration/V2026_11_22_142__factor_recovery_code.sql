-- Ten codes on paper. Fifty random bits each, kept as a digest under a key that is not in the database.
create table factor_recovery_code (
    digest  text primary key,
    owner   text        not null references factor_holder on delete cascade,
    made_at timestamptz not null,
    used_at timestamptz
);
create index factor_recovery_code_owner on factor_recovery_code (owner);
