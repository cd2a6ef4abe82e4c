-- The link by which somebody of the staff chooses his password: the digest of its token, and where it was sent, for it dies
-- with that address. The newest alone opens, once.
create table staff_invitation (
    id           uuid primary key,
    token_digest text        not null unique,
    staff_id     text        not null references staff_account,
    email        text        not null,
    sent_at      timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz
);
create unique index staff_invitation_underway on staff_invitation (staff_id) where ended_at is null;
create index staff_invitation_expiry on staff_invitation (expires_at);
