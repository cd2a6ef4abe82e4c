-- One that is moved is cancelled, and another of the same reference is booked with it.
create table appointment (
    id            text primary key,
    -- Said aloud and printed in letters; opens nothing.
    reference     text        not null,
    member_number text        not null references member on delete cascade,
    place_code    text        not null references appointment_place,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    seat          integer     not null check (seat > 0),
    subject       text        not null,
    bring         text        not null,
    booked_by     text        not null references staff_account,
    pseudonym     text        not null,
    booked_at     timestamptz not null,
    moves         integer     not null,
    state         text        not null
        check (state in ('BOOKED', 'CANCELLED_BY_MEMBER', 'CANCELLED_BY_DESK', 'HELD', 'MISSED')),
    state_since   timestamptz not null,
    -- When its member is to be reminded; none when he was, or when it was booked too late for it.
    remind_at     timestamptz,
    version       bigint      not null default 0,
    unique (reference, moves)
);
-- A seat is never taken twice, whatever the code believes.
create unique index appointment_seat on appointment (place_code, starts_at, seat)
    where state not in ('CANCELLED_BY_MEMBER', 'CANCELLED_BY_DESK');
create index appointment_member on appointment (member_number, starts_at desc);
create index appointment_agenda on appointment (starts_at) where state = 'BOOKED';
create index appointment_reminder on appointment (remind_at) where remind_at is not null;

-- The links of the letters: each leads to where its appointment is now.
create table appointment_link (
    secret    text primary key,
    reference text not null
);
create index appointment_link_reference on appointment_link (reference);
