-- deleted_by: an API key, which may have been deleted since.
alter table note add column deleted_by uuid;

-- A view keeps the columns that the table had when it was made.
create or replace view live_note as select * from note where deleted_at is null;
create or replace view open_note as select * from note where deleted_at is null and status = 'published';
