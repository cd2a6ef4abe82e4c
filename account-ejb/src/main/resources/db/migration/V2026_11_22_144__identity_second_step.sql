-- The second step may wait for something nobody sends: a code of an application, a passkey, a code on paper.
alter table sign_in_attempt
    add column awaited        text    not null default 'CODE'
        check (awaited in ('PASSKEY', 'APP', 'CODE', 'RECOVERY_CODE')),
    add column strong_only    boolean not null default false,
    add column last_message   text,
    add column wrong_tries    integer not null default 0 check (wrong_tries >= 0),
    add column call_reference text unique,
    alter column channel drop not null,
    alter column last_sent_at drop not null,
    drop constraint sign_in_attempt_times_sent_check,
    add check (times_sent >= 0 and (times_sent = 0) = (channel is null));
-- Attempts live ten minutes: those of before this are left to end by themselves, without a reference to dictate to.
alter table sign_in_attempt alter column awaited drop default, alter column strong_only drop default;
