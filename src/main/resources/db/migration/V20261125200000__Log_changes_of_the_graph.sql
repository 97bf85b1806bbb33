-- What changed of the graph, and in which transaction: who has the graph in memory asks for what became visible since. Rows
-- are written by triggers, so that nothing that writes notes can leave one out, and removed after some minutes.
-- note_id: a note that changed itself. names: what may mean another note than before, or none.
create table graph_change (
  transaction xid8 not null default pg_current_xact_id(),
  note_id uuid not null,
  names text[] not null
);
create index graph_change_by_transaction on graph_change (transaction);

create function log_graph_names() returns trigger language plpgsql as $$
begin
  insert into graph_change (note_id, names) select note_id, array_agg(name) from changed group by note_id;
  return null;
end $$;

create function log_graph_notes() returns trigger language plpgsql as $$
begin
  insert into graph_change (note_id, names) select distinct note_id, cast('{}' as text[]) from changed;
  return null;
end $$;

create trigger name_was_added after insert on note_name
  referencing new table as changed for each statement execute function log_graph_names();
create trigger name_was_removed after delete on note_name
  referencing old table as changed for each statement execute function log_graph_names();
create trigger link_was_added after insert on note_link
  referencing new table as changed for each statement execute function log_graph_notes();
create trigger link_was_removed after delete on note_link
  referencing old table as changed for each statement execute function log_graph_notes();
create trigger tag_was_added after insert on note_tag
  referencing new table as changed for each statement execute function log_graph_notes();
create trigger tag_was_removed after delete on note_tag
  referencing old table as changed for each statement execute function log_graph_notes();

-- Where a note can be seen by others than before, whatever it is called counts.
create function log_graph_note() returns trigger language plpgsql as $$
begin
  insert into graph_change (note_id, names)
  select
    new.id,
    case
      when tg_op = 'UPDATE'
        and (old.status, old.publish_at, old.deleted_at, old.path is null)
          is distinct from (new.status, new.publish_at, new.deleted_at, new.path is null)
      then array(select name from note_name where note_id = new.id)
      else '{}'
    end;
  return null;
end $$;

create trigger note_was_added after insert on note for each row execute function log_graph_note();
create trigger note_was_changed after update on note for each row
  when (
    (old.slug, old.title, old.category, old.status, old.publish_at, old.deleted_at, old.path is null)
      is distinct from
    (new.slug, new.title, new.category, new.status, new.publish_at, new.deleted_at, new.path is null))
  execute function log_graph_note();

create index note_by_publication on note (publish_at) where deleted_at is null and publish_at is not null;
