-- Another e-mail address or mobile number, on its way to be a member's.
create table contact_change (
    id            text primary key,
    member_number text        not null references member on delete cascade,
    kind          text        not null check (kind in ('EMAIL', 'MOBILE', 'BACKUP_EMAIL')),
    -- What it takes the place of; null where there was none.
    replaced      text,
    new_value     text        not null,
    state         text        not null
        check (state in ('ASKED', 'PROVED', 'APPLIED', 'VETOED', 'CANCELLED', 'OVERTAKEN')),
    state_since   timestamptz not null,
    asked_at      timestamptz not null,
    effective_at  timestamptz,
    -- The secret of the link that stops it; null where nobody could be told.
    veto_secret   text unique,
    version       bigint      not null default 0,
    check (state <> 'PROVED' or effective_at is not null)
);
-- One open change of each kind: its member knows which one he proves, and which one he stops.
create unique index contact_change_open on contact_change (member_number, kind) where state in ('ASKED', 'PROVED');
create index contact_change_due on contact_change (effective_at) where state = 'PROVED';
create index contact_change_over on contact_change (state_since);
