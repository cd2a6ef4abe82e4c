-- Who may sign in: at most one account a member, under several names.
create table identity_account (
    member_number       text primary key references member on delete cascade,
    password_hash       text        not null,
    password_changed_at timestamptz not null,
    version             bigint      not null default 0
);

-- A name in its normal form. An e-mail may belong to two members (a couple): it then opens neither account.
-- Names do not wait for the account: the contract number of a member who never connected is his from the start.
create table identity_sign_in_name (
    kind          text not null check (kind in ('MEMBER_NUMBER', 'CONTRACT_NUMBER', 'EMAIL')),
    value         text not null,
    member_number text not null references member on delete cascade,
    primary key (kind, value, member_number)
);
create index identity_sign_in_name_member on identity_sign_in_name (member_number);
