-- A note's row is an index over its newest revision, and can be rebuilt from it; the identity (id, slug, path) and the
-- times are its own.
create table note (
  id uuid primary key,
  slug text not null,
  path text,
  title text not null,
  category text,
  date date,
  tags text[] not null,
  excerpt text not null,
  status text not null,
  question_count int not null,
  flashcard_count int not null,
  word_count int not null,
  revision int not null,
  digest bytea not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz
);

create unique index note_slug_is_unique on note (slug) where deleted_at is null;
create unique index note_path_is_unique on note (path) where deleted_at is null;
create index note_by_category on note (category, id);
create index note_by_title on note (lower(title), id);
create index note_by_date on note (coalesce(date, '-infinity'), id);
create index note_by_creation on note (created_at, id);
create index note_by_update on note (updated_at, id);

create table revision (
  note_id uuid not null references note on delete cascade,
  number int not null,
  source bytea not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (note_id, number)
);

-- What may be seen: live_note by authors, open_note by everybody.
create view live_note as select * from note where deleted_at is null;
create view open_note as select * from note where deleted_at is null and status = 'published';
