-- Who is tied to whom, by opaque ids, as the registers of the assessment service have it. Until: the first day on which it no
-- longer holds.
create table tie (
  tenant  text not null,
  id      text not null,
  kind    text not null check (kind in ('reporting-line', 'relationship')),
  officer text not null,
  other   text not null,
  since   date not null,
  until   date,
  primary key (tenant, id)
);
create index on tie (tenant, officer);
create index on tie (tenant, other);

-- Who holds which office from which day on, as the council recorded it.
create table office_holder (
  tenant text not null,
  office text not null,
  since  date not null,
  holder text not null,
  primary key (tenant, office, since)
);

-- Who had which complaint in hand, and which complaints belong together: who handled the one does not review the other.
create table matter_handler (
  tenant    text not null,
  complaint uuid not null,
  officer   text not null,
  primary key (tenant, complaint, officer)
);
create table matter_link (
  tenant    text not null,
  complaint uuid not null,
  other     uuid not null,
  primary key (tenant, complaint, other)
);

select probity_protect(t) from unnest(array['tie', 'office_holder', 'matter_handler', 'matter_link']::regclass[]) t;

-- Who complained: whoever is tied to them does not find the matter.
alter table decided_matter add column complainant text;
