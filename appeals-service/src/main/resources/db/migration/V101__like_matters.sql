-- What was decided on each complaint, in codes, so that like matters can be treated alike (HV-51).
create table decided_matter (
  tenant          text    not null,
  complaint       uuid    not null,
  reference       text,
  nature          text,
  location        text,
  corrupt_conduct boolean not null default true, -- until it is known not to be
  outcome         text,
  remedy          text,
  review_result   text,
  action          text,
  primary key (tenant, complaint)
);
create index decided_matter_alike on decided_matter (tenant, nature, location);
select probity_protect('decided_matter');
