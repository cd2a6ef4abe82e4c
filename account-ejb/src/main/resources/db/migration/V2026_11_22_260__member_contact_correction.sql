-- Beside the address of every day a member may keep another one for the day he has lost it.
alter table contact_point add column is_backup boolean not null default false;

-- What was corrected here and the insurer's own file does not say yet: the next portfolio must not undo it. A row ends when
-- the portfolio says the same, or anything else than what was corrected.
create table contact_correction (
    member_number text    not null references member on delete cascade,
    kind          text    not null check (kind in ('EMAIL', 'MOBILE')),
    -- What the portfolio says in its place; empty where it says nothing.
    stated        text    not null,
    contact_value text    not null,
    verified      boolean not null,
    primary key (member_number, kind, stated)
);
