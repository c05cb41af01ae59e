-- Who reports to whom and who is close to whom, by opaque ids. Until: the first day on which it no longer holds.
create table tie (
  tenant    text not null,
  kind      text not null,
  officer   text not null,
  other     text not null,
  since     date not null,
  until     date,
  id        uuid not null,
  primary key (tenant, id)
);
create index on tie (tenant, officer);
create index on tie (tenant, other);

select probity_protect('tie');

-- Who holds which office from which day on, as the council recorded it.
create table office_holder (
  tenant text not null,
  office text not null,
  since  date not null,
  holder text not null,
  primary key (tenant, office, since)
);

select probity_protect('office_holder');
