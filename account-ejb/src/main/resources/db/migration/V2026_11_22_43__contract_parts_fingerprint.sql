-- Of what hangs on a contract as it was delivered last: an import that brings the same again rewrites nothing.
alter table contract add column parts_fingerprint text;
