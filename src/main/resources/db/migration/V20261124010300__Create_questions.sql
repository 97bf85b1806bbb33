-- Identity of questions across edits of their note. The hashes tell whether a question is the one it was.
create table question (
  id uuid primary key,
  note_id uuid not null references note on delete cascade,
  position int not null,
  version int not null,
  prompt_hash text not null,
  options_hash text not null,
  key_hash text not null
);

create unique index question_by_note on question (note_id, position);
