-- Those of learners that somebody vouches for: how many they have open, and which exams.
create index attempt_open_of_learner on attempt (learner, created_at)
  where grade is null and learner is not null and vouched_by <> 'nobody';
