-- Links by which a payment is made on another device: which secret leads to which payment, and whether it was texted.
create table payment_link (
    secret        text primary key,
    payment_id    text not null,
    member_number text not null,
    made_at       timestamptz not null,
    texted        boolean not null
);
create index payment_link_texted on payment_link (member_number, made_at) where texted;

alter table card_payment_journal drop constraint card_payment_journal_witness_check;
alter table card_payment_journal add check (witness in ('MEMBER', 'LINK', 'RETURN_PAGE', 'NOTIFICATION', 'JANITOR'));
