-- Provisional codes that were sent, by order of the insurer's systems, of the desk or of the member.
create table activation_provisional_code (
    secret        text        primary key,
    member_number text        not null references member on delete cascade,
    route         text        not null check (route in ('EMAIL', 'MOBILE', 'LETTER', 'DICTATED')),
    ordered_as    text        unique,
    issued_at     timestamptz not null
);
create index activation_provisional_code_age on activation_provisional_code (issued_at);

-- What the page that waits for a code may say of it.
alter table activation_attempt
    add code_sent_at timestamptz,
    add message_key  text;
