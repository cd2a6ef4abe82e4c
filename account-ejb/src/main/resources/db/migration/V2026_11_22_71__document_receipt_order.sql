-- Receipts to be made: written with the settlement itself, so that none is forgotten, and worked off outside of it.
create table receipt_order (
    payment_id    text primary key,
    member_number text not null,
    settled_at    timestamptz not null,
    document_id   text references document,
    attempts      integer not null default 0,
    due_at        timestamptz not null default clock_timestamp()
);

create index receipt_order_due on receipt_order (due_at) where document_id is null;
