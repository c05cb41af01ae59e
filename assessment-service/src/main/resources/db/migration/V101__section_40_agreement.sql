-- Since when a council has a section 40 agreement, as it recorded it.
create table section_40_agreement (
  tenant text primary key,
  since  date not null
);

select probity_protect('section_40_agreement');
