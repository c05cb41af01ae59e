-- The last day on which somebody held an office, where it is known: the next holder's first day says it otherwise.
alter table office_holder add column last_day date;
