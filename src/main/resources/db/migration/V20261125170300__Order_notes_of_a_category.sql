-- The notes of a category come in one folder, and so lie together by time: a walk over all notes in that order would pass all
-- others before it finds them. What is in the trash is in no list.
drop index note_by_category;
create index note_by_category on note (category, created_at, id) where deleted_at is null;
create index note_by_category_and_update on note (category, updated_at, id) where deleted_at is null;
create index note_by_category_and_title on note (category, lower(title), id) where deleted_at is null;
create index note_by_category_and_date on note (category, coalesce(date, '-infinity'), id) where deleted_at is null;
