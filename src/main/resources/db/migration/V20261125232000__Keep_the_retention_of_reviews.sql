-- The probability of recall at which the item was to be due again; null for what the service is set to.
alter table review add column retention double precision;
