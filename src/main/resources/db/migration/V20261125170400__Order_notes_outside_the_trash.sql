-- Lists skip what is in the trash, however much that is, and few notes are drafts.
drop index note_by_title;
drop index note_by_date;
drop index note_by_creation;
drop index note_by_update;
create index note_by_title on note (lower(title), id) where deleted_at is null;
create index note_by_date on note (coalesce(date, '-infinity'), id) where deleted_at is null;
create index note_by_creation on note (created_at, id) where deleted_at is null;
create index note_by_update on note (updated_at, id) where deleted_at is null;
create index note_in_draft on note (created_at, id) where deleted_at is null and status = 'draft';
create index note_with_questions on note (created_at, id) where deleted_at is null and question_count > 0;
