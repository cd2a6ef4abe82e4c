-- The copy of a signed mandate is a document, made from an order that is written with the signature.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
    check (kind in ('CAR_ATTESTATION', 'HOME_ATTESTATION', 'PAYMENT_RECEIPT', 'SEPA_MANDATE'));

create table mandate_copy_order (
    mandate_id    text primary key,
    member_number text not null,
    document_id   text references document,
    attempts      integer not null default 0,
    due_at        timestamptz not null default clock_timestamp()
);
create index mandate_copy_order_due on mandate_copy_order (due_at) where document_id is null;
