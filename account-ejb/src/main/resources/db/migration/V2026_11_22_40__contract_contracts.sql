-- Contracts as the insurer's portfolio stated them last.
create table contract (
  contract_number text   primary key,
  member_number   text   not null references member,
  kind            text   not null check (kind in ('AUTO', 'TWO_WHEELER', 'HOME', 'HEALTH', 'SAVINGS', 'PROTECTION', 'PROFESSIONAL')),
  product_name    text   not null,
  insured         text,
  status          text   not null check (status in ('DRAFT', 'ACTIVE', 'CHANGING', 'SUSPENDED', 'TERMINATED', 'LAPSED')),
  starts_on       date   not null,
  renews_on       date,
  ends_on         date   check (ends_on >= starts_on),
  premium_cents   bigint not null,
  frequency       text   not null check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'SINGLE')),
  as_of           date   not null,
  -- What is not over comes first, then the kinds in the order of the enumeration.
  list_rank       integer not null generated always as (
    (case when status in ('TERMINATED', 'LAPSED') then 100 else 0 end)
    + array_position(array['AUTO', 'TWO_WHEELER', 'HOME', 'HEALTH', 'SAVINGS', 'PROTECTION', 'PROFESSIONAL'], kind)) stored
);
create index contract_of_member on contract (member_number, list_rank, contract_number);

-- Guarantees, exclusions, options.
create table contract_term (
  contract_number  text    not null references contract on delete cascade,
  section          text    not null check (section in ('GUARANTEE', 'EXCLUSION', 'OPTION')),
  line_position    integer not null,
  label            text    not null,
  limit_text       text,
  deductible_cents bigint,
  explanation      text,
  primary key (contract_number, section, line_position)
);
