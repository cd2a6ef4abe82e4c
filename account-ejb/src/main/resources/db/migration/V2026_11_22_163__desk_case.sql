-- What was promised to a member, for which day.
create table desk_case (
    id            text primary key,
    reference     text        not null unique,
    member_number text        not null references member on delete cascade,
    staff_id      text        not null references staff_account,
    pseudonym     text        not null,
    motive        text        not null,
    said          text        not null,
    promise       text        not null,
    promised_for  date        not null,
    opened_at     timestamptz not null,
    kept_at       timestamptz,
    answer        text,
    reminded_at   timestamptz,
    version       bigint      not null default 0,
    check ((kept_at is null) = (answer is null))
);
create index desk_case_member on desk_case (member_number, opened_at desc);
create index desk_case_open on desk_case (promised_for) where kept_at is null;
