-- A note that thousands link to: who does, and in which words, is answered from the index alone.
drop index note_link_by_target;
drop index note_link_by_title;
create index note_link_by_target on note_link (target, title, note_id);
create index note_link_by_title on note_link (title, target, note_id);
