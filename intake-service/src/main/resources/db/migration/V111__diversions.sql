-- Reports that were made to an agency directly instead: that there was one, when, and of which kind.
create table diversion (
  tenant      text        not null,
  disclosure  uuid        primary key,
  about       text        not null,
  agency      text        not null,
  clause      text        not null,
  diverted_at timestamptz not null
);

select probity_protect('diversion');
