-- Addresses that notes had. Each leads to its note, whatever that is called now, until another note takes it; so chains
-- of renames have one step, and no loop.
create table former_slug (
  slug text primary key,
  note_id uuid not null references note on delete cascade,
  since timestamptz not null
);

create index former_slug_by_note on former_slug (note_id);
