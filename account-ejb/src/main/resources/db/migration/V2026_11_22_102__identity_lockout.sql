-- The failures of one door: a name as strangers use it, or as one device of the member does. Names nobody has leave the
-- same rows. «judging»: passwords being compared at this moment, so that parallel tries count before they are judged.
create table identity_lockout (
    door          text primary key,
    member_number text references member on delete cascade,
    failures      integer     not null default 0,
    last_at       timestamptz,
    locked_at     timestamptz,
    locked_until  timestamptz,
    judging       integer     not null default 0,
    judging_until timestamptz,
    check ((locked_at is null) = (locked_until is null))
);
create index identity_lockout_member on identity_lockout (member_number);
create index identity_lockout_age on identity_lockout (last_at);
