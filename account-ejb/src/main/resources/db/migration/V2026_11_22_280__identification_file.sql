-- The way back of a member who has an account and has lost all that opens it.
create table identification_file (
    id            text primary key,
    -- Said aloud and printed in letters; opens nothing.
    reference     text        not null unique,
    member_number text        not null references member on delete cascade,
    new_email     text        not null,
    new_mobile    text,
    opened_by     text        not null references staff_account,
    opened_at     timestamptz not null,
    expires_at    timestamptz not null,
    state         text        not null
        check (state in ('OPEN', 'IN_REVIEW', 'ACCEPTED', 'EFFECTIVE', 'REFUSED', 'VETOED', 'CANCELLED', 'EXPIRED')),
    state_since   timestamptz not null,
    effective_at  timestamptz,
    reason        text,
    version       bigint      not null default 0,
    check (state not in ('ACCEPTED', 'EFFECTIVE') or effective_at is not null),
    check (state <> 'REFUSED' or reason is not null)
);
-- One at a time: whoever says no knows to what.
create unique index identification_file_live on identification_file (member_number)
    where state in ('OPEN', 'IN_REVIEW', 'ACCEPTED');
create index identification_file_due on identification_file (effective_at) where state = 'ACCEPTED';
create index identification_file_late on identification_file (expires_at) where state = 'OPEN';
