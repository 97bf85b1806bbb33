-- Who said that the learner makes the attempt: 'nobody' (a caller without a key, who may have said any name),
-- 'key' (a key that is bound to no learner) or 'learner' (the learner's own key).
alter table attempt add column vouched_by text not null default 'nobody'
  check (vouched_by in ('nobody', 'key', 'learner'));
