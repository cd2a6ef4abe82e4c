-- What the collection of direct debits does to an instalment: announced for a day; in a file the bank has not answered,
-- and then nothing else may pay it; settled; come back, with the reason.
alter table instalment
    add column debit_standing text check (debit_standing in ('ANNOUNCED', 'AT_BANK', 'SETTLED', 'CAME_BACK')),
    add column debit_on date,
    add column debit_reason text,
    add check ((debit_standing is null) = (debit_on is null)),
    add check ((debit_reason is not null) = (debit_standing is not distinct from 'CAME_BACK')),
    add check (debit_standing is distinct from 'SETTLED' or (status = 'PAID' and means = 'DIRECT_DEBIT'));

-- What is to be collected soon is found by its day.
create index instalment_due on instalment (due_on) where status = 'DUE';
