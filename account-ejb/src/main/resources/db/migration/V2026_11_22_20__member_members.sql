-- Members and the ways to reach them, as the insurer's portfolio states them.
create table member (
  member_number      text primary key,
  title              text check (title in ('Mme', 'M.')),
  first_name         text not null,
  last_name          text not null,
  birth_name         text,
  born_on            date not null,
  birth_place        text,
  street             text,
  address_complement text,
  postcode           text,
  city               text,
  country            text,
  member_since       date
);

create table contact_point (
  member_number text    not null references member on delete cascade,
  kind          text    not null check (kind in ('EMAIL', 'MOBILE', 'LANDLINE')),
  contact_value text    not null,
  verified      boolean not null,
  is_primary    boolean not null,
  primary key (member_number, kind, contact_value)
);
