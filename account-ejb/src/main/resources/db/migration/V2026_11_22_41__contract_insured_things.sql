create table insured_vehicle (
  contract_number     text primary key references contract on delete cascade,
  plate               text,
  make                text not null,
  model               text not null,
  first_registered_on date,
  vehicle_usage       text,
  coefficient         integer check (coefficient between 50 and 350),
  coefficient_since   date
);

create table vehicle_coefficient (
  contract_number text    not null references contract on delete cascade,
  since           date    not null,
  coefficient     integer not null check (coefficient between 50 and 350),
  reason          text,
  primary key (contract_number, since)
);

create table vehicle_driver (
  contract_number text    not null references contract on delete cascade,
  line_position   integer not null,
  full_name       text    not null,
  born_on         date,
  licensed_on     date,
  main_driver     boolean not null,
  primary key (contract_number, line_position)
);

create table insured_premises (
  contract_number    text primary key references contract on delete cascade,
  street             text,
  address_complement text,
  postcode           text,
  city               text,
  country            text,
  rooms              integer,
  occupancy          text,
  surface            integer
);
