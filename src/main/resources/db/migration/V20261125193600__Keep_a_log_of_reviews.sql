-- Who recalled what, and how well: rows are added and never changed. No item is referred to by a foreign key: what
-- somebody did outlives the note.
create table review (
  -- Rises with the reviews of an item by a learner, which are taken down one after the other.
  number bigint generated always as identity primary key,
  learner text not null,
  item_id uuid not null,
  rating smallint not null check (rating between 1 and 4),
  reviewed_at timestamptz not null,
  duration_millis int,
  -- Of the item, as it was seen.
  version int not null,
  -- Keys of the options ticked; null where the learner rated the item without an answer.
  selected text[]
);

create index review_by_item on review (learner, item_id, number);
create index review_by_learner on review (learner, number);
