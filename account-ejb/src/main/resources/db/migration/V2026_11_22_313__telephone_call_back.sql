-- Who wishes to be called, at what number and when. All of it is what he says of himself.
create table call_back (
    id          text primary key,
    caller      text        not null,
    phone       text        not null,
    said_number text        not null,
    said_code   text        not null,
    starts_at   timestamptz not null,
    asked_at    timestamptz not null,
    state       text        not null check (state in ('WAITING', 'CANCELLED', 'CALLED', 'NOT_REACHED')),
    state_since timestamptz not null,
    version     bigint      not null default 0
);
-- One at a time for each number.
create unique index call_back_number on call_back (phone) where state = 'WAITING';
create index call_back_list on call_back (starts_at) where state = 'WAITING';
create index call_back_age on call_back (asked_at);

-- The links of the text messages.
create table call_back_link (
    secret    text primary key,
    call_back text not null references call_back on delete cascade
);
create index call_back_link_of on call_back_link (call_back);

-- What the telephone system said last; one row.
create table telephone_queue (
    sole        boolean primary key default true check (sole),
    waiting     integer     not null check (waiting >= 0),
    seconds     integer     not null check (seconds >= 0),
    measured_at timestamptz not null
);
