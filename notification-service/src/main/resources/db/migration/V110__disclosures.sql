-- That there is a disclosure: its clock is for its coordinator alone, and never for whom it names.
create table disclosure_fact (
  tenant     text      not null,
  disclosure uuid      not null,
  subjects   varchar[] not null,
  primary key (tenant, disclosure)
);

select probity_protect('disclosure_fact');
