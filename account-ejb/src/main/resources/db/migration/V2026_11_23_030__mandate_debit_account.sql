-- Accounts that members have allowed the insurer to debit. The number itself is encrypted, under a key that is not in here.
create table debit_account (
    account_id    text primary key,
    member_number text  not null references member on delete cascade,
    -- The key it is sealed under, and nonce and ciphertext.
    key_id        text  not null,
    sealed_secret bytea not null,
    -- Keyed: two rows of one account agree, and nobody can test a guess.
    iban_digest   text  not null,
    country       text  not null check (country ~ '^[A-Z]{2}$'),
    iban_end      text  not null check (length(iban_end) = 4),
    bank_code     text  not null,
    holder        text  not null check (length(holder) between 1 and 70)
);
create index debit_account_of_member on debit_account (member_number);
