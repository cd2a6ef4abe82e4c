-- What a member was proposed when he opened his space, and what came of it.
create table welcome_first_steps (
    member_number text        primary key references member on delete cascade,
    offered_at    timestamptz not null,
    contacts      text        not null check (contacts in ('OPEN', 'DONE', 'SKIPPED')),
    attestation   text        not null check (attestation in ('OPEN', 'DONE', 'SKIPPED')),
    code          text        not null check (code in ('OPEN', 'DONE', 'SKIPPED')),
    code_channel  text        check (code_channel in ('EMAIL', 'MOBILE')),
    version       bigint      not null
);
