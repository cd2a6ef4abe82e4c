-- One row per try at a first connection; numbers, tokens and addresses are keyed digests.
create table activation_attempt (
    id            text        primary key,
    ticket        text        not null unique,
    typed_number  text        not null,
    address       text        not null,
    attempted_at  timestamptz not null,
    state         text        not null check (state in ('REFUSED', 'MATCHED', 'PROVED', 'DONE')),
    member_number text        references member (member_number),
    channel       text        check (channel in ('EMAIL', 'MOBILE')),
    proved_secret text,
    version       bigint      not null,
    check ((state = 'REFUSED') = (member_number is null))
);
create index activation_attempt_address on activation_attempt (address, attempted_at) where state = 'REFUSED';
create index activation_attempt_number on activation_attempt (typed_number, attempted_at) where state = 'REFUSED';
create index activation_attempt_age on activation_attempt (attempted_at);

-- Every code sent, counted over all attempts of a member.
create table activation_code_sent (
    member_number text        not null references member (member_number),
    sent_at       timestamptz not null
);
create index activation_code_sent_member on activation_code_sent (member_number, sent_at);
