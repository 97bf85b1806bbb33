create index attempt_of_learner on attempt (learner, created_at desc) where learner is not null and vouched_by <> 'nobody';

-- Those that nobody has ended, for what ends them.
create index attempt_open on attempt (created_at) where grade is null;
