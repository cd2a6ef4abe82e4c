-- Somebody of the desk looks at a member's pages, with his consent. No credential: a request is known by the session of the
-- desk it comes with, and every server asks this row at every page.
create table member_view (
    id            text primary key,
    member_number text        not null references member on delete cascade,
    staff_id      text        not null references staff_account,
    pseudonym     text        not null,
    staff_session text        not null,
    -- The consent code that counts: another advisor's opens nothing here.
    secret        text,
    state         text        not null check (state in ('ASKED', 'OPEN', 'ENDED', 'REFUSED', 'LAPSED')),
    state_since   timestamptz not null,
    asked_at      timestamptz not null,
    opened_at     timestamptz,
    ends_at       timestamptz not null,
    ending        text
        check (ending in ('BY_ADVISOR', 'BY_MEMBER', 'TIME', 'ADVISOR_LEFT', 'ACCESS_CLOSED', 'OVERTAKEN')),
    pages         text        not null default '',
    page_count    integer     not null default 0,
    version       bigint      not null default 0,
    check ((state in ('OPEN', 'ENDED')) = (opened_at is not null)),
    check ((state = 'ENDED') = (ending is not null))
);
-- One at a time, for the advisor as for the member: whoever says stop knows to what.
create unique index member_view_of_staff on member_view (staff_id) where state = 'OPEN';
create unique index member_view_of_member on member_view (member_number) where state = 'OPEN';
create unique index member_view_asked_by on member_view (staff_id) where state = 'ASKED';
create unique index member_view_asked_of on member_view (member_number) where state = 'ASKED';
create index member_view_over on member_view (state_since) where state in ('ENDED', 'REFUSED', 'LAPSED');
