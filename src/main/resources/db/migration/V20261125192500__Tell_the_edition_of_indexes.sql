-- What releases before this one stored of notes counts as out of date.
alter table note add edition int not null default 0;

create or replace view live_note as select * from note where deleted_at is null;
create or replace view open_note as
  select * from note
  where deleted_at is null and status = 'published' and (publish_at is null or publish_at <= now());
