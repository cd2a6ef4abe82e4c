-- What the civil register says of a member, as far as the insurer holds it: with his birth name and birth date, the six
-- facts by which an identity federation's answer is compared with the file. All optional: who lacks one is never matched.
alter table member
  add column first_names      text,
  add column sex              text check (sex in ('FEMALE', 'MALE')),
  add column birth_place_code text check (birth_place_code ~ '^[0-9][0-9AB][0-9]{3}$'),
  add column birth_country    text check (birth_country ~ '^99[0-9]{3}$');

-- The day and the commune are in the question; the names are compared by the portal, which knows how.
create index member_pivot on member (born_on, birth_country, birth_place_code) where sex is not null;
