-- What was looked for at the desk, and why: no name or number stands in an address, and looking leaves a trace.
create table desk_search (
    id          text primary key,
    staff_id    text        not null references staff_account,
    search_by   text        not null check (search_by in ('MEMBER_NUMBER', 'CONTRACT_NUMBER', 'NAME_AND_BIRTH_DATE', 'PHONE')),
    term        text        not null,
    born_on     date,
    motive      text        not null,
    searched_at timestamptz not null
);
create index desk_search_age on desk_search (searched_at);

-- One member's file open on one desk.
create table desk_visit (
    id            text primary key,
    staff_id      text        not null references staff_account,
    member_number text        not null references member on delete cascade,
    found_by      text        not null,
    motive        text        not null,
    opened_at     timestamptz not null
);
create index desk_visit_age on desk_visit (opened_at);

-- Whether the caller is the member. What was answered is not kept.
create table desk_caller_check (
    id            text primary key,
    staff_id      text        not null references staff_account,
    member_number text        not null references member on delete cascade,
    asked         text        not null,
    needed        integer     not null check (needed > 0),
    state         text        not null check (state in ('ASKED', 'PASSED', 'FAILED')),
    asked_at      timestamptz not null,
    decided_at    timestamptz,
    holds_until   timestamptz,
    version       bigint      not null default 0,
    check ((state = 'ASKED') = (decided_at is null) and (state = 'ASKED') = (holds_until is null))
);
create index desk_caller_check_member on desk_caller_check (member_number, asked_at desc);
