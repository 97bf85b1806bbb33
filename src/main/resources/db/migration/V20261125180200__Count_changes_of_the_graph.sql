-- How often notes were changed: the sum of all rows. Every write adds a row of its own, so that none waits for another, and
-- now and then rows are folded into one. Whoever sees the same sum sees the same notes: writes are only ever added, and
-- each becomes visible together with what it wrote.
create table graph_change (
  id bigint generated always as identity primary key,
  changes bigint not null
);
