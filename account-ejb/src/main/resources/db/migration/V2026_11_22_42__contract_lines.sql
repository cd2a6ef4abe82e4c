-- Everything that hangs on a contract as a list, so that a page reads it in one query.
create view contract_line as
select contract_number, section, line_position, label, limit_text, explanation, deductible_cents as amount,
       null::date as first_day, null::date as second_day, false as flag
  from contract_term
union all
select contract_number, 'DRIVER', line_position, full_name, null, null, null, born_on, licensed_on, main_driver
  from vehicle_driver
union all
select contract_number, 'COEFFICIENT', (date '9999-12-31' - since), reason, null, null, coefficient::bigint, since, null, false
  from vehicle_coefficient;
