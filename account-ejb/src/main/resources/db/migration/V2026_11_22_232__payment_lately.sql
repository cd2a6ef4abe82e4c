-- How the processor has answered lately is asked every few seconds.
create index card_payment_created on card_payment (created_at);
