-- The learner that a key acts for, and for no other; null for a key that is nobody's in particular.
alter table api_key add column learner text;
