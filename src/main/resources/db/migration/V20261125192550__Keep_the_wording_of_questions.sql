-- What a question says, in JSON and without its key, so that it is known again after an edit of all that the hashes say.
-- Null for one of a former release, until its note is indexed anew.
alter table question add column wording text;

comment on column question.position is
  'From 0 of those that the note asks. Those that it asked before, and may ask again, have negative ones, -1 the last that went.';
