create index note_by_deletion on note (deleted_at, id) where deleted_at is not null;
