-- Names as they are heard: without accents, case, blanks or hyphens. Kept in one function so that both sides of a comparison agree.
create function member_heard_name(name text) returns text
  language sql immutable parallel safe strict
  return regexp_replace(
    translate(replace(replace(lower(name), 'œ', 'oe'), 'æ', 'ae'), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'),
    '[^a-z]+', '', 'g');

-- A birth date leaves some thirty names of a million: the name itself needs no index.
create index member_born_on on member (born_on);
create index contact_point_value on contact_point (contact_value);
