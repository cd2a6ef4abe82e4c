-- How the provider has answered lately is asked every few seconds.
create index federation_request_lately on federation_request (started_at);
