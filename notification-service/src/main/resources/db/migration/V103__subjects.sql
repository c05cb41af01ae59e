-- Whom a complaint names: it is hidden from each of them.
alter table complaint_fact add column subjects varchar[] not null default '{}';
