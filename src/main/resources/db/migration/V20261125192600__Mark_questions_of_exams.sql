-- Whether the note says `exam: true`: then none but authors see its keys.
alter table question add column exam boolean not null default false;

-- The same of an attempt when it was started, for when its questions are gone.
alter table attempt add column exam boolean not null default false;
