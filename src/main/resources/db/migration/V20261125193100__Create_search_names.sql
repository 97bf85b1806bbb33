-- What is suggested while somebody types: the titles, tags and headings of notes, to be found by the start of each of their
-- words. key: the folded words from there on; start: whether that is the first.
create table search_name (
  note_id uuid not null references note on delete cascade,
  key text collate "C" not null,
  kind smallint not null,
  start boolean not null,
  name text collate "C" not null
);

create index search_name_by_key on search_name (kind, start, key, name, note_id);
create index search_name_by_note on search_name (note_id);
