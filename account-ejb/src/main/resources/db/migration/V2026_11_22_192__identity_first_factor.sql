-- What was shown before the second step: a password, or the word of an identity federation.
alter table sign_in_attempt add column first_factor text not null default 'PASSWORD';
