-- tag: the spelling folded, so that spellings of one tag meet.
create table note_tag (
  note_id uuid not null references note on delete cascade,
  tag text not null,
  spelling text not null,
  primary key (note_id, tag)
);

create index note_tag_by_tag on note_tag (tag, note_id);
