-- What a page may call a session by: it opens nothing, unlike the token whose digest is the key.
alter table member_session add column id uuid not null default gen_random_uuid();
create unique index member_session_id on member_session (id);
