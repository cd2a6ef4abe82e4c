-- What takes two of the desk, and some time.
create table desk_proposal (
    id            text primary key,
    kind          text        not null check (kind in ('EMAIL', 'MOBILE', 'CLOSING')),
    member_number text        not null references member on delete cascade,
    new_value     text,
    proof         text        not null,
    proposed_by   text        not null references staff_account,
    pseudonym     text        not null,
    proposed_at   timestamptz not null,
    state         text        not null check (state in ('PROPOSED', 'APPROVED', 'APPLIED', 'REFUSED', 'VETOED')),
    state_since   timestamptz not null,
    decided_by    text references staff_account,
    effective_at  timestamptz,
    version       bigint      not null default 0,
    check ((kind = 'CLOSING') = (new_value is null)),
    check (decided_by is null or decided_by <> proposed_by)
);
-- One at a time: its member knows which one he stops.
create unique index desk_proposal_live on desk_proposal (member_number) where state in ('PROPOSED', 'APPROVED');
create index desk_proposal_waiting on desk_proposal (proposed_at) where state = 'PROPOSED';
create index desk_proposal_due on desk_proposal (effective_at) where state = 'APPROVED';
