-- One row per file: what was asked, how far it is, what came of it. Position and counts are written in the transaction
-- of the lines they cover, so that whoever goes on after a crash starts at the right byte.
create table portfolio_import (
  import_id    bigint generated always as identity primary key,
  file         text        not null,
  origin       text        not null check (origin in ('INITIAL', 'DROPPED', 'OPERATOR')),
  status       text        not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'COMPLETED', 'FAILED')),
  size_bytes   bigint      not null,
  attempt      integer     not null default 0,
  server       text,
  lease_until  timestamptz,
  bytes_read   bigint      not null default 0,
  lines_read   bigint      not null default 0,
  accepted     bigint      not null default 0,
  rejected     bigint      not null default 0,
  requested_at timestamptz not null default clock_timestamp(),
  finished_at  timestamptz,
  filed_at     timestamptz,
  failure      text
);
create unique index portfolio_import_once on portfolio_import (file) where filed_at is null;

-- Lines that were not taken, with the reason; never their content.
create table portfolio_reject (
  import_id bigint not null references portfolio_import,
  line      bigint not null,
  subject   text,
  reason    text   not null,
  primary key (import_id, line)
);
