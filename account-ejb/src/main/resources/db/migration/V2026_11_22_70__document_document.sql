-- Documents issued to members: one row for each file of the store. The same content for the same member is one document.
create table document (
    document_id     text primary key check (document_id ~ '^[0-9a-f]{32}$'),
    member_number   text not null,
    contract_number text not null,
    kind            text not null check (kind in ('CAR_ATTESTATION', 'HOME_ATTESTATION', 'PAYMENT_RECEIPT')),
    title           text not null,
    issued_at       timestamptz not null,
    valid_until     date not null,
    fingerprint     text not null,
    sha256          text not null,
    size_bytes      integer not null check (size_bytes > 0),
    check_code      text not null unique,
    signed_code     text not null,
    unique (member_number, kind, fingerprint)
);

create index document_of_member on document (member_number, issued_at desc, document_id);
create index document_file on document (sha256);
