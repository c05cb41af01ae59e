-- Assessments and investigations that are not over: they go by themselves to whose turn it is.
create table open_work (
  tenant  text   not null,
  stream  text   not null,
  touched bigint not null default 1,   -- grows with whatever may have changed whose turn it is
  looked  bigint not null default 0,   -- how far it was looked at
  put_off bigint not null default 0,   -- how often that failed since
  primary key (tenant, stream)
);
create index on open_work (put_off, tenant, stream) where looked < touched;

-- From which day on the registers say something else, of a council.
create table registers_change (
  tenant text not null,
  day    date not null,
  primary key (tenant, day)
);

select probity_protect(t) from unnest(array['open_work', 'registers_change']::regclass[]) t;
-- One round looks through all councils.
create policy all_councils on open_work for select using (current_setting('app.tenants', true) = '*');
create policy all_councils on registers_change for select using (current_setting('app.tenants', true) = '*');
