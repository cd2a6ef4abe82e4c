-- Money may be at the bank before it is known whose it is, and be a contract's without being one instalment's.
alter table ledger_movement alter column contract_number drop not null;
alter table ledger_movement alter column member_number drop not null;
alter table ledger_movement alter column instalment_id drop not null;
alter table ledger_movement add check (
    'CONTRACT' not in (debit, credit) or (contract_number is not null and member_number is not null));
