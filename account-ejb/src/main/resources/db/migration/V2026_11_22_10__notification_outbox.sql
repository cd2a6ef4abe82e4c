-- Messages to members, written in the transaction that causes them and sent afterwards.
-- Every time in this table is the database's own clock.
create table outbox_message (
    id            bigint generated always as identity primary key,
    message_key   text        not null unique,
    channel       text        not null check (channel in ('EMAIL', 'SMS')),
    recipient     text        not null,
    subject       text,
    -- Bodies carry codes and links: erased as soon as the message has left or is given up.
    body_text     text,
    body_html     text,
    state         text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED')),
    state_since   timestamptz not null default clock_timestamp(),
    created_at    timestamptz not null default clock_timestamp(),
    due_at        timestamptz not null default clock_timestamp(),
    attempts      integer     not null default 0,
    -- The last try failed because the operator was out of reach, not because of this message.
    operator_down boolean     not null default false,
    operator_id   text,
    last_failure  text,
    check (state = 'WAITING' or (body_text is null and body_html is null))
);
create index outbox_message_due on outbox_message (due_at) where state = 'WAITING';
create index outbox_message_operator_id on outbox_message (operator_id) where operator_id is not null;
create index outbox_message_finished on outbox_message (state_since) where state <> 'WAITING';

-- What the text message operator reports; it may arrive before we know the operator's name for the message.
create table sms_receipt (
    operator_id text primary key,
    delivered   boolean     not null,
    received_at timestamptz not null default clock_timestamp()
);
