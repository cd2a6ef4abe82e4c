-- One row per «mot de passe oublié». Names, tokens and addresses are keyed digests; what was typed is erased at once.
create table recovery_request (
    id            text        primary key,
    ticket        text        not null unique,
    typed         text,
    preference    text        not null check (preference in ('EMAIL_LINK', 'SMS_CODE')),
    address       text        not null,
    requested_at  timestamptz not null,
    state         text        not null check (state in ('RECEIVED', 'ANSWERED', 'LIMITED')),
    subject       text,
    member_number text        references member (member_number),
    sent          text        check (sent in ('EMAIL_LINK', 'SMS_CODE')),
    proved_secret text,
    version       bigint      not null,
    check (state = 'RECEIVED' or (typed is null and subject is not null))
);
create index recovery_request_subject on recovery_request (subject, requested_at);
create index recovery_request_address on recovery_request (address, requested_at);
create index recovery_request_age on recovery_request (requested_at);
