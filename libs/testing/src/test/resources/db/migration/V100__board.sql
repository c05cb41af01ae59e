create table board (
  id      uuid primary key,
  tenant  text not null,
  subject text not null
);
select probity_protect('board');
