-- When a published note may be seen; from the start where there is no time. Looked at when reading, so that nothing has to
-- happen at that time.
alter table note add column publish_at timestamptz;

create or replace view live_note as select * from note where deleted_at is null;
create or replace view open_note as
  select * from note
  where deleted_at is null and status = 'published' and (publish_at is null or publish_at <= now());
