-- Whoever is forgotten is known again by nothing: their marks go in the transaction that destroys their key. The rows are
-- made anew from the log, by a projection of another name, with the person that each is of.
truncate complainant_mark;
alter table complainant_mark add person uuid not null;
create index complainant_mark_of_person on complainant_mark (tenant, person);

-- Nobody goes on from where the projection of the old name stood: left behind, it would count as one that lags for ever.
delete from log_cursor where name = 'projection:complainant-marks';

create function forget_marks() returns trigger language plpgsql as
$$
begin
  delete from complainant_mark where tenant = new.tenant and person = split_part(new.subject, '/', 2)::uuid;
  return null;
end
$$;

create trigger forget_marks after update of wrapped on data_key
  for each row when (new.wrapped is null and new.subject like 'person/%') execute function forget_marks();
