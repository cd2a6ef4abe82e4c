-- How often something was done, shared by all servers. Keys are keyed digests: no address and no name stands here.
create table throttle_count (
    key_digest text        primary key,
    -- For the operator's eyes; it is part of the digest.
    limit_name text        not null,
    spent      integer     not null check (spent > 0),
    -- End of the window, or of the closure once the count has reached its limit.
    ends_at    timestamptz not null
);
create index throttle_count_ends on throttle_count (ends_at);

-- What a counter of distinct things has seen already.
create table throttle_pair (
    pair_digest text        primary key,
    ends_at     timestamptz not null
);
create index throttle_pair_ends on throttle_pair (ends_at);
