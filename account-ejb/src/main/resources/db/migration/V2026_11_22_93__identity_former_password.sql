-- Passwords that were replaced, for a new one to differ from the last few. Hashes only; older ones are forgotten.
create table identity_former_password (
    member_number text        not null references identity_account on delete cascade,
    password_hash text        not null,
    replaced_at   timestamptz not null
);
create index identity_former_password_member on identity_former_password (member_number, replaced_at desc);
