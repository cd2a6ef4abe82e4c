-- An agency answers in the place of the desk. Its name is kept as the member read it.
alter table desk_case
    add column agency_code text references appointment_place,
    add column agency_name text,
    add check ((agency_code is null) = (agency_name is null));
create index desk_case_agency on desk_case (promised_for) where agency_code is not null and kept_at is null;
