-- Text search and look-ups by name ignore accents and case.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
