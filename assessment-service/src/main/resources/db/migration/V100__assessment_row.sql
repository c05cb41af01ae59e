-- Which assessments a council has: no name, no text, no reason stands here.
create table assessment_row (
  tenant       text    not null,
  complaint    uuid    not null,
  number       bigint  not null,
  endorsed     boolean not null,
  not_notified boolean not null,
  primary key (tenant, complaint)
);
create index on assessment_row (tenant, number);

select probity_protect('assessment_row');
