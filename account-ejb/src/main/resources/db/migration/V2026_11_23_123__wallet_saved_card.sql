-- Cards the processor keeps with their holders' consent: its references, and enough to tell one from another. A row goes
-- with the card.
create table saved_card (
    card_id            text primary key,
    member_number      text not null,
    customer_reference text not null,
    token              text not null unique,
    brand              text not null,
    last_four          text not null check (last_four ~ '^[0-9]{4}$'),
    last_day           date not null,
    kept_at            timestamptz not null,
    leaving            boolean not null default false,
    tries              integer not null default 0,
    next_try_at        timestamptz,
    warned             boolean not null default false,
    check (leaving = (next_try_at is not null))
);
create index saved_card_of_member on saved_card (member_number, kept_at);
create index saved_card_leaving on saved_card (next_try_at) where leaving;
create index saved_card_expiring on saved_card (last_day) where not leaving and not warned;
