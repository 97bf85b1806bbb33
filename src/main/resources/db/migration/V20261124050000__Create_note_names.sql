-- What links may call a note: its slug (rank 1), a former slug (2), the file name of its path (3), its title and aliases (4),
-- each in the form of a slug. The lowest rank at which a note has the name decides.
create table note_name (
  note_id uuid not null references note on delete cascade,
  rank smallint not null,
  name text not null,
  primary key (note_id, rank, name)
);

create index note_name_by_name on note_name (name, rank, note_id);

-- Titles with marks and aliases are folded by the application when the note is stored again.
insert into note_name (note_id, rank, name)
select id, rank, left(trim(both '-' from regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g')), 120)
from note, lateral (
  values
    (1, slug),
    (3, regexp_replace(regexp_replace(path, '(/(index|readme))?\.(md|markdown)$', '', 'i'), '^.*/', '')),
    (4, title)
  ) as names (rank, name)
where deleted_at is null and name ~ '[a-zA-Z0-9]';

-- title: the whole target in the form of a slug, where target has its last name alone: TCP/IP is tcp-ip, and ip.
alter table note_link add column title text;
update note_link set title = target;
alter table note_link alter column title set not null;

create index note_link_by_title on note_link (title, note_id);
