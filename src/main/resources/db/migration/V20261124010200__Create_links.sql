-- target: a slug, of a note that need not exist yet.
create table note_link (
  note_id uuid not null references note on delete cascade,
  position int not null,
  type text not null,
  target text not null,
  line_start int not null,
  line_end int not null,
  primary key (note_id, position)
);

create index note_link_by_target on note_link (target, note_id);
