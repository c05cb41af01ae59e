-- Investigations in which a conflict of interest may have to be decided about: whose, and what of it, stands in the store alone.
create table conflict_row (
  tenant    text   not null,
  complaint uuid   not null,
  number    bigint not null,
  primary key (tenant, complaint)
);
create index on conflict_row (tenant, number);

select probity_protect('conflict_row');
