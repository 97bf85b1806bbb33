-- What is searched of each note, and what it is found by, apart: of a word that most notes have, the rows of note_words are
-- read for all of them, so those are small. Both can be made again of the notes, which happens at the next start.
drop table note_text;
drop table search_word;

create table note_text (
  note_id uuid primary key references note on delete cascade,
  title text not null,
  tags text[] not null,
  headings text[] not null,
  text text not null,
  -- The words that stand in the text most often, each with how often: limiter:12.
  keywords text[] not null,
  -- Null where the note names its own.
  usual_language text
);

-- Every writing of a note has a number of its own, so that what is known of a number never changes.
create sequence note_version as integer;

-- words: redacted, folded and parted by single spaces, so that the parser of the database finds the same ones as the
-- application. As they are, with their places: 'limiters':7A; their stems: '~limit'; the language of these: '@english'.
create table note_words (
  note_id uuid primary key references note on delete cascade,
  number integer not null,
  words tsvector not null
);

create index note_words_by_words on note_words using gin (words);
create index note_words_by_number on note_words (number);

-- What knows the endings of a language; a server may know fewer of them than the application does.
create function search_configuration(language text) returns regconfig stable language sql as
$$
  select coalesce(
    (
      select known.oid::regconfig from pg_ts_config known
      where known.cfgname = language and known.cfgnamespace = 'pg_catalog'::regnamespace),
    'simple'::regconfig)
$$;

-- Languages that notes were indexed in.
create table search_language (
  language text primary key
);

-- Every word that notes have, or had, with a note that has it, or had.
create table search_word (
  word text,
  language text,
  stem text not null,
  note_id uuid not null,
  primary key (word, language)
);

create index search_word_by_stem on search_word (language, stem, word);
create index search_word_by_likeness on search_word using gist (word gist_trgm_ops);
