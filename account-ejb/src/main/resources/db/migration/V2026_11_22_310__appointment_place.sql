-- Where members are received or called from: the insurer's agencies, and the telephone desk.
create table appointment_place (
    code        text primary key,
    kind        text    not null check (kind in ('AGENCY', 'TELEPHONE')),
    name        text    not null,
    street      text,
    postal_code text,
    town        text,
    phone       text    not null,
    -- As it is written in the list: MON-FRI 09:00-12:30 14:00-18:00.
    hours       text    not null,
    -- How many appointments it holds at once.
    seats       integer not null check (seats > 0),
    -- Nothing more is booked there since then.
    closed_at   timestamptz,
    check ((kind = 'AGENCY') = (street is not null and postal_code is not null and town is not null))
);
