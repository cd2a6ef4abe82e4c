-- The book of what members owe and have paid. Each row takes one amount from one account and gives it to another, so that
-- the accounts always add up to nothing. Its cause is unique: told again, it is the same row.
create table ledger_movement (
    movement_id     bigint generated always as identity primary key,
    kind            text not null,
    reference       text not null,
    debit           text not null,
    credit          text not null,
    contract_number text not null,
    member_number   text not null,
    instalment_id   text not null,
    amount_cents    bigint not null check (amount_cents > 0),
    value_on        date not null,
    booked_at       timestamptz not null,
    unique (kind, reference),
    check (debit <> credit)
);
create index ledger_movement_of_contract on ledger_movement (contract_number, value_on, movement_id);
create index ledger_movement_of_member on ledger_movement (member_number, value_on, movement_id);

-- What is booked stays: a mistake is corrected by another movement.
create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only';
end $$;
create trigger ledger_movement_append_only before update or delete or truncate on ledger_movement
    for each statement execute function refuse_ledger_change();
