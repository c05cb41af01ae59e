-- From whom a matter is hidden: the officers it is about, and the CEO where the Mayor had it.
alter table decided_matter
  add column subjects varchar[] not null default '{}',
  add column mayors boolean not null default false;
