-- Whom councils appoint: where neither Chief Executive Officer nor Mayor may, one of them signs.
create table office_holder (
  tenant text not null,
  office text not null,
  since  date not null,
  holder text not null,
  primary key (tenant, office, since)
);
select probity_protect('office_holder');

-- In which office a matter was decided that was not the Chief Executive Officer's to decide.
alter table mayors_matter add column office text not null default 'mayor';
