-- Why a new password is asked for, and a request made again from the page that waits: it leads to whom the one before led.
alter table recovery_request
    add occasion text not null default 'FORGOTTEN' check (occasion in ('FORGOTTEN', 'LOCKED')),
    add round    int  not null default 1 check (round > 0),
    add follows  text references recovery_request on delete set null;
create index recovery_request_follows on recovery_request (follows);
