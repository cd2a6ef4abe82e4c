-- One row per «identifiant oublié»: keyed digests of who was described and from where. Nothing of the description is kept.
create table recovery_identifier_request (
    id           text        primary key,
    claim        text        not null,
    address      text        not null,
    requested_at timestamptz not null,
    state        text        not null check (state in ('RECEIVED', 'ANSWERED', 'LIMITED'))
);
create index recovery_identifier_request_claim on recovery_identifier_request (claim, requested_at);
create index recovery_identifier_request_address on recovery_identifier_request (address, requested_at);
create index recovery_identifier_request_age on recovery_identifier_request (requested_at);
