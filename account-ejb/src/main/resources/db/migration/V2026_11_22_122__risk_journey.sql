-- Journeys members have announced: for their days, these countries are no surprise.
create table risk_journey (
    id            uuid primary key,
    member_number text        not null references member on delete cascade,
    countries     text        not null,
    from_day      date        not null,
    to_day        date        not null check (to_day >= from_day),
    declared_at   timestamptz not null,
    cancelled_at  timestamptz
);
create index risk_journey_member on risk_journey (member_number, from_day);
