-- Registered letters that have left for a contract whose premium is unpaid (C. assur. L113-3).
create table formal_notice (
    notice_id       text primary key,
    contract_number text not null,
    member_number   text not null,
    due_on          date not null,
    amount_cents    bigint not null check (amount_cents > 0),
    sent_on         date not null,
    postal_item     text not null unique,
    letter_state    text not null check (letter_state in ('SENT', 'DELIVERED', 'UNCLAIMED', 'UNKNOWN_ADDRESS')),
    stage_told      text not null,
    recorded_by     text not null,
    settled_on      date,
    terminated_at   timestamptz,
    terminated_by   text,
    version         integer not null default 1,
    -- No notice within the ten days that follow the due day.
    check (sent_on > due_on + 10),
    check (settled_on is null or terminated_at is null),
    check ((terminated_at is null) = (terminated_by is null))
);

-- One at a time for each contract.
create unique index formal_notice_live on formal_notice (contract_number)
    where settled_on is null and terminated_at is null;
create index formal_notice_of_contract on formal_notice (contract_number, sent_on desc);
create index formal_notice_of_member on formal_notice (member_number, contract_number, sent_on desc);
-- What is overdue on a contract.
create index instalment_overdue on instalment (contract_number, due_on) where status = 'DUE';
