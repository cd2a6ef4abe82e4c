-- A browser in which a member has completed a sign-in. One browser may know several members: a family's tablet.
create table identity_device (
    id            text primary key,
    member_number text        not null references member on delete cascade,
    token_digest  text        not null,
    name          text        not null,
    network       text        not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    trusted_until timestamptz,
    unique (token_digest, member_number)
);
create index identity_device_member on identity_device (member_number, last_seen_at desc);

-- What stands between a member and his space although his password is right, or follows his sign-in.
alter table identity_account
    add column frozen_at            timestamptz,
    add column must_change_password boolean not null default false,
    add column must_check_contacts  boolean not null default false;
