-- Who did something in a matter: they had a part in it, also where it went back from them to who had it before.
alter table matter_handler add column acted boolean not null default false;

-- What was done while nobody listened for it.
select hear_again();
