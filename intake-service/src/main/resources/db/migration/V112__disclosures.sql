-- Disclosures in their coordinator's list (MC-03). No other list, queue or count reads this table.
create table disclosure_queue (
  tenant      text      not null,
  disclosure  uuid      primary key,
  reference   text      not null,
  subjects    varchar[] not null,
  received_on date      not null,
  stage       text      not null
);

select probity_protect('disclosure_queue');
