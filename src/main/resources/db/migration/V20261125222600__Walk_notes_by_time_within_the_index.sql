-- The times of a note go together: those changed of late are the last ones that a walk from the oldest on comes to. What it
-- passes before, the index tells by itself.
drop index note_by_creation;
drop index note_by_update;
drop index note_by_date;
create index note_by_creation on note (created_at, id, updated_at, coalesce(date, '-infinity')) where deleted_at is null;
create index note_by_update on note (updated_at, id, coalesce(date, '-infinity')) where deleted_at is null;
create index note_by_date on note (coalesce(date, '-infinity'), id, updated_at) where deleted_at is null;

-- Counting the notes of each category needs nothing but this index.
drop index note_by_category;
create index note_by_category on note (category, created_at, id) include (status, publish_at) where deleted_at is null;
