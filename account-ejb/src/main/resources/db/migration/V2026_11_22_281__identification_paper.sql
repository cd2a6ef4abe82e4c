create table identification_paper (
    file_id     text        not null references identification_file on delete cascade,
    kind        text        not null check (kind in ('IDENTITY', 'HOME', 'BANK')),
    state       text        not null check (state in ('AWAITED', 'RECEIVED', 'ACCEPTED', 'REFUSED')),
    reason      text,
    file_name   text,
    media_type  text,
    received_at timestamptz,
    decided_at  timestamptz,
    version     bigint      not null default 0,
    primary key (file_id, kind),
    check (state <> 'REFUSED' or reason is not null)
);
create index identification_paper_queue on identification_paper (received_at) where state = 'RECEIVED';

-- The links of the letters. A newer letter does not kill the link of an older one: the member may be sending papers from it.
create table identification_link (
    secret  text primary key,
    file_id text    not null references identification_file on delete cascade,
    -- Stops the file; otherwise, papers are sent behind it.
    veto    boolean not null
);
create index identification_link_file on identification_link (file_id);
