-- One card payment may settle several instalments, and each of them has its receipt.
drop index instalment_payment;
create index instalment_payment on instalment (payment_id) where payment_id is not null;

alter table receipt_order add column instalment_id text;
update receipt_order r set instalment_id =
    (select i.instalment_id from instalment i where i.payment_id = r.payment_id limit 1);
-- An order without an instalment could never be carried out.
delete from receipt_order where instalment_id is null;
alter table receipt_order alter column instalment_id set not null;
alter table receipt_order drop constraint receipt_order_pkey;
alter table receipt_order add primary key (payment_id, instalment_id);
