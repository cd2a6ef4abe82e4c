-- A dispute names its charge alone, and may be told before the charge is in our books: it then waits here for it.
alter table processor_notification add column charge_reference text;
alter table processor_notification add column subject text;
create index processor_notification_waiting on processor_notification (charge_reference) where payment_id is null;
