-- Of each question that an attempt asks: the version that was shown, what the answer earned (null until the attempt is
-- graded), and in JSON under which key a regrading has put it (null for the one that was shown).
alter table attempt_question
  add column version int,
  add column score numeric(5, 4),
  add column amendment text;

update attempt_question d
set version = cast(cast(d.pinned as jsonb) ->> 'version' as int),
  score = (
    select cast(cast(a.grade as jsonb) -> 'results' -> d.position ->> 'score' as numeric)
    from attempt a where a.id = d.attempt_id and a.grade is not null);

alter table attempt_question alter column version set not null;

-- Attempts have random ids: those that come first are a fair sample of all that asked a question.
create index attempt_question_of_question on attempt_question (question_id, attempt_id) include (version);
