-- A small number for each note: a set of notes is then as many bits.
alter table note add column number int generated always as identity;

create or replace view live_note as select * from note where deleted_at is null;
create or replace view open_note as
  select * from note
  where deleted_at is null and status = 'published' and (publish_at is null or publish_at <= now());
