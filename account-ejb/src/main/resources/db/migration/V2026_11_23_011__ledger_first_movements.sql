-- What the portal knew before it kept a book: instalments called, reported paid, and paid by card.
insert into ledger_movement (kind, reference, debit, credit, contract_number, member_number, instalment_id,
    amount_cents, value_on, booked_at)
select 'INSTALMENT_CALLED', instalment_id || '/' || version, 'CONTRACT', 'PREMIUM', contract_number, member_number,
    instalment_id, amount_cents, due_on, now()
from instalment;

insert into ledger_movement (kind, reference, debit, credit, contract_number, member_number, instalment_id,
    amount_cents, value_on, booked_at)
select 'REPORTED_PAID', instalment_id || '/' || version, 'REPORTED', 'CONTRACT', contract_number, member_number,
    instalment_id, amount_cents, (paid_at at time zone 'Europe/Paris')::date, now()
from instalment where status = 'PAID' and payment_id is null;

insert into ledger_movement (kind, reference, debit, credit, contract_number, member_number, instalment_id,
    amount_cents, value_on, booked_at)
select 'CARD_CAPTURED', p.payment_id || '/' || i.instalment_id, 'CARD_PROCESSOR', 'CONTRACT', i.contract_number,
    i.member_number, i.instalment_id, l.amount_cents, (l.at at time zone 'Europe/Paris')::date, l.at
from card_ledger l join card_payment p using (payment_id) join instalment i using (instalment_id);

-- Taken for an instalment that something else had settled.
insert into ledger_movement (kind, reference, debit, credit, contract_number, member_number, instalment_id,
    amount_cents, value_on, booked_at)
select 'REFUND_OWED', p.payment_id || '/' || i.instalment_id, 'CONTRACT', 'REFUND_DUE', i.contract_number,
    i.member_number, i.instalment_id, l.amount_cents, (l.at at time zone 'Europe/Paris')::date, l.at
from card_ledger l join card_payment p using (payment_id) join instalment i using (instalment_id)
where i.payment_id is distinct from p.payment_id;
