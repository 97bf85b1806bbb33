-- Which versions of notes came and went, and in which transaction: who has their numbers in memory asks for what became
-- visible since. Rows are written by triggers, so that nothing that writes notes can leave one out, and removed after some
-- hours.
create table search_change (
  transaction xid8 not null default pg_current_xact_id(),
  number integer not null,
  gone boolean not null
);
create index search_change_by_transaction on search_change (transaction);

create function log_version_of_note() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.number = new.number then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    insert into search_change (number, gone) values (old.number, true);
  end if;
  if tg_op <> 'DELETE' then
    insert into search_change (number, gone) values (new.number, false);
  end if;
  return null;
end $$;

create trigger version_was_changed after insert or update or delete on note_words
  for each row execute function log_version_of_note();

create function log_all_versions_gone() returns trigger language plpgsql as $$
begin
  insert into search_change (number, gone) select number, true from note_words;
  return null;
end $$;

create trigger versions_were_truncated before truncate on note_words
  for each statement execute function log_all_versions_gone();
