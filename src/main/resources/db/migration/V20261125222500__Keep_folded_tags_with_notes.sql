-- The tags of a note as they are looked for: a walk over notes in any order then tells by the row alone whether it has one.
alter table note add column folded_tags text[] not null default '{}';

update note n set folded_tags = tags.folded
from (select note_id, array_agg(tag order by tag) as folded from note_tag group by note_id) tags
where tags.note_id = n.id;

create index note_by_tags on note using gin (folded_tags) with (fastupdate = off) where deleted_at is null;

create or replace view live_note as select * from note where deleted_at is null;
create or replace view open_note as
  select * from note
  where deleted_at is null and status = 'published' and (publish_at is null or publish_at <= now());

-- What is known of the new column, the planner would have to wait for.
analyze note (folded_tags);
