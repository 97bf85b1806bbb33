-- Requests that were sent with an Idempotency-Key. What a row says can be read by nobody but the caller who sends the
-- same key again: name and fingerprint are keyed hashes, and the answer is encrypted.
create table idempotent_request (
  name text primary key,
  fingerprint text not null,
  -- Who runs it: a process that lost its claim to another one must not write the answer.
  claim uuid not null,
  leased_until timestamptz not null,
  -- Null while it runs.
  answer bytea,
  expires_at timestamptz not null
);

create index idempotent_request_by_expiry on idempotent_request (expires_at);
