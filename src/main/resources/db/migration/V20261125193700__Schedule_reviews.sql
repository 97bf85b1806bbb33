-- When each learner is to see an item again: an index over the reviews, made anew from them where another scheduler made it.
create table review_schedule (
  learner text not null,
  item_id uuid not null,
  -- Names what it depends on beside the reviews: the algorithm, its weights and its settings.
  scheduler text not null,
  phase text not null,
  step int not null,
  stability double precision not null,
  difficulty double precision not null,
  introduced_at timestamptz not null,
  reviewed_at timestamptz not null,
  due timestamptz not null,
  reviews int not null,
  lapses int not null,
  primary key (learner, item_id)
);

create index review_schedule_by_due on review_schedule (learner, due, item_id);
create index review_schedule_by_introduction on review_schedule (learner, introduced_at);
