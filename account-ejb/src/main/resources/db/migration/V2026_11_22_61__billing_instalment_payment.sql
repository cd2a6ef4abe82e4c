-- Few instalments are settled by a card payment: the others need no place in the index that keeps it unique.
alter table instalment drop constraint instalment_payment_id_key;
create unique index instalment_payment on instalment (payment_id) where payment_id is not null;
