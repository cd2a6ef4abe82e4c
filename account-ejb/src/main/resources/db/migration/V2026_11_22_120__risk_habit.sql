-- From where a member usually signs in: countries, networks, devices by their look. Kept a year after they were last seen.
create table risk_habit (
    member_number text        not null references member on delete cascade,
    kind          text        not null check (kind in ('COUNTRY', 'NETWORK', 'DEVICE')),
    value         text        not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    times         integer     not null check (times > 0),
    primary key (member_number, kind, value)
);
create index risk_habit_last_seen on risk_habit (last_seen_at);

-- The last full sign-in whose place was known: nobody is in Tokyo an hour later.
create table risk_sighting (
    member_number text primary key references member on delete cascade,
    seen_at       timestamptz not null,
    latitude      double precision not null,
    longitude     double precision not null,
    radius        double precision not null
);
-- Which members have just signed in from one address, which stands here as a keyed digest. Kept a day.
create table risk_address_use (
    address_digest text        not null,
    member_number  text        not null references member on delete cascade,
    last_used_at   timestamptz not null,
    primary key (address_digest, member_number)
);
create index risk_address_use_last_used on risk_address_use (last_used_at);
