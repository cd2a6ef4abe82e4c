-- What each payment pays. Its status stands on every line too, and the database itself keeps it there: a line can say
-- nothing else than its payment does, at no moment.
alter table card_payment add unique (payment_id, status);

create table card_payment_line (
    payment_id     text not null,
    payment_status text not null,
    instalment_id  text not null,
    amount_cents   bigint not null check (amount_cents > 0),
    label          text not null,
    primary key (payment_id, instalment_id),
    foreign key (payment_id, payment_status) references card_payment (payment_id, status) on update cascade
);

insert into card_payment_line (payment_id, payment_status, instalment_id, amount_cents, label)
select payment_id, status, instalment_id, amount_cents, label from card_payment;

-- Whatever is clicked, in however many tabs: one attempt that can take money, or has taken it, for each instalment.
create unique index card_payment_line_one_per_instalment on card_payment_line (instalment_id)
    where payment_status in ('CREATED', 'OPEN', 'UNKNOWN', 'CAPTURED');
create index card_payment_line_of_instalment on card_payment_line (instalment_id, payment_id);

drop index card_payment_one_per_instalment;
alter table card_payment drop column instalment_id;
