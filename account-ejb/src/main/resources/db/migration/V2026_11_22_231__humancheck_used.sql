-- Puzzles and questions that were answered, until their end: an answer is good once, on whichever server it arrives.
create table human_check_used (
    id_digest text        primary key,
    ends_at   timestamptz not null
);
create index human_check_used_ends on human_check_used (ends_at);
