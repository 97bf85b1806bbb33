-- Identity of flashcards across edits of their note, and what they say to everybody. As with questions, those that the
-- note had before have negative positions, -1 the last that went.
create table flashcard (
  id uuid primary key,
  note_id uuid not null references note on delete cascade,
  position int not null,
  version int not null,
  front text not null,
  back text not null
);

create unique index flashcard_by_note on flashcard (note_id, position);
