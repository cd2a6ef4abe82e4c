-- One row per sign-in by the identity federation. What the two browsers hold (state, cookie) and the provider's name for
-- the person stand as keyed digests; the nonce and the verifier are derived from the state and stand nowhere.
create table federation_request (
    state_digest   text primary key,
    browser_digest text        not null,
    return_path    text        not null,
    state          text        not null check (state in ('SENT', 'CLAIMED', 'PROOF_AWAITED', 'DONE', 'FAILED')),
    failure        text,
    support_code   text,
    member_number  text        references member on delete cascade,
    subject_digest text,
    level          text        check (level in ('EIDAS1', 'EIDAS2', 'EIDAS3')),
    channel        text        check (channel in ('EMAIL', 'MOBILE')),
    last_sent_at   timestamptz,
    times_sent     integer     not null,
    started_at     timestamptz not null,
    expires_at     timestamptz not null,
    check ((state = 'FAILED') = (failure is not null and support_code is not null)),
    check (state <> 'PROOF_AWAITED' or (member_number is not null and subject_digest is not null))
);
create unique index federation_request_browser on federation_request (browser_digest);
create index federation_request_expiry on federation_request (expires_at);

-- Whom the provider's name for a person leads to. One member, one name: a newer one, proved anew, takes its place.
create table federation_link (
    member_number  text primary key references member on delete cascade,
    subject_digest text        not null unique,
    linked_at      timestamptz not null,
    last_used_at   timestamptz not null
);
