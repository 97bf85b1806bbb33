-- The account of grades that were changed after the attempt was over: what they were, what they became, who did it and how.
create table regrade (
  id uuid primary key,
  attempt_id uuid not null references attempt on delete cascade,
  regraded_at timestamptz not null,
  -- The API key; null when it was deleted since.
  regraded_by uuid,
  policy text not null,
  old_grade text not null,
  new_grade text not null
);

create index regrade_of_attempt on regrade (attempt_id, regraded_at);
