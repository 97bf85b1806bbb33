-- What is searched of each note: of its redacted source alone. Words reach the vectors folded and parted by single spaces, so
-- that the parser of the database finds the same ones as the application. words: stemmed; exact: as they are.
create extension if not exists pg_trgm;

create table note_text (
  note_id uuid primary key references note on delete cascade,
  title text not null,
  tags text[] not null,
  headings text[] not null,
  text text not null,
  title_words text not null,
  words tsvector not null,
  exact tsvector not null
);

create index note_text_by_words on note_text using gin (words);
create index note_text_by_exact on note_text using gin (exact);

-- Every word that notes have, or had; whether a note that may be seen has it is asked of note_text.
create table search_word (
  word text primary key,
  stem text not null
);

create index search_word_by_stem on search_word (stem, word);
create index search_word_by_likeness on search_word using gist (word gist_trgm_ops);

create index note_by_category_of_any_case on note (lower(category)) where deleted_at is null;
