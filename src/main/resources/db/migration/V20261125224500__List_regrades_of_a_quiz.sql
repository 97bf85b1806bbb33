-- The note whose quiz was regraded; null where its questions are gone. Ids of regrades rise with time.
alter table regrade add column note_id uuid;

update regrade r
set note_id = (
  select q.note_id from attempt_question d join question q on q.id = d.question_id
  where d.attempt_id = r.attempt_id order by d.position limit 1);

create index regrade_of_note on regrade (note_id, id desc);
