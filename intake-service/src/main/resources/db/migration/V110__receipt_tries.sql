-- When a receipt was tried lately, so that the limit holds over restarts and instances. The receipt itself is in no table:
-- its name here is a digest of its first part.
create table receipt_try (
  tenant  text          not null,
  receipt uuid          not null,
  tried   timestamptz[] not null,
  last    timestamptz   not null,
  primary key (tenant, receipt)
);

create index receipt_try_by_age on receipt_try (tenant, last);

select probity_protect('receipt_try');
