-- status of the note, whatever its time of publication.
alter table note_tag add column published boolean not null default true;
update note_tag t set published = false from note n where n.id = t.note_id and n.status <> 'published';

-- Rows of one tag and spelling are to be added up: a write adds what it changes, and waits for nobody who writes another note
-- with the tag. From time to time they become one.
create table tag_count (
  tag text collate "C" not null,
  spelling text collate "C" not null,
  notes int not null,
  published int not null
);

create index tag_count_by_tag on tag_count (tag);

insert into tag_count
select tag, spelling, count(*), count(*) filter (where published) from note_tag group by tag, spelling;

create function count_tags() returns trigger language plpgsql as $$
begin
  insert into tag_count
  select tag, spelling, sign * count(*), sign * count(*) filter (where published)
  from changed, (select case tg_op when 'INSERT' then 1 else -1 end as sign) as s
  group by tag, spelling, sign;
  return null;
end
$$;

create trigger note_tag_comes after insert on note_tag
referencing new table as changed for each statement execute function count_tags();

create trigger note_tag_goes after delete on note_tag
referencing old table as changed for each statement execute function count_tags();

-- A tag is neither changed in place nor are all of them taken out at once, which no count would notice.
create function refuse_uncounted() returns trigger language plpgsql as $$
begin
  raise exception 'Tags of notes can be inserted and deleted alone, so that they are counted';
end
$$;

create trigger note_tag_is_counted before update or truncate on note_tag
for each statement execute function refuse_uncounted();

create view live_tag as
  select tag, spelling, sum(notes) as notes from tag_count group by tag, spelling having sum(notes) > 0;

create view open_tag as
  select tag, spelling, sum(published) as notes
  from (
    select tag, spelling, published from tag_count
    union all
    select t.tag collate "C", t.spelling collate "C", -1
    from note n join note_tag t on t.note_id = n.id
    where n.deleted_at is null and n.status = 'published' and n.publish_at > now()
  ) counted
  group by tag, spelling
  having sum(published) > 0;
