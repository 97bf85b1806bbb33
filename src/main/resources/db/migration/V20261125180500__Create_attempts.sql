-- People's work on quizzes. No note is referred to by a foreign key: an attempt outlives the notes it was drawn from.
create table attempt (
  -- Whoever knows it may go on with the attempt: 122 random bits, given to nobody but who started it.
  id uuid primary key,
  -- Null when it was drawn from several.
  quiz text,
  mode text not null,
  -- Null for the default of each question.
  scoring text,
  learner text,
  seed bigint not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  submitted_at timestamptz,
  -- What it earned, in JSON; null until it is graded, and never changed then.
  grade text
);

create table attempt_question (
  attempt_id uuid not null references attempt on delete cascade,
  position int not null,
  question_id uuid not null,
  -- The question as it was shown, with its key, in JSON: later edits of the note do not touch it.
  pinned text not null,
  -- Ids of the options ticked; null until the question is answered.
  selected text[],
  answered_at timestamptz,
  primary key (attempt_id, position)
);

create unique index attempt_question_by_question on attempt_question (attempt_id, question_id);
