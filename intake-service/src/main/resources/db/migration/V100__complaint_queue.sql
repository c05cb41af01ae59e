-- The queue of complaints: what lists need and no more. Words and names stay sealed in the log.
create table complaint_queue (
  tenant                text    not null,
  complaint             uuid    primary key,
  reference             text    not null,
  reporter              text    not null,
  alleges               text    not null,
  hidden                boolean not null,
  about_chief_executive boolean not null,
  subjects              varchar[] not null,
  channel               text    not null,
  nature                text    not null,
  location              text    not null,
  received_on           date    not null,
  stage                 text    not null,
  handler               text,
  office                text
);

create index complaint_queue_oldest_first on complaint_queue (tenant, received_on, complaint)
  where stage not in ('CLOSED', 'WITHDRAWN');

select probity_protect('complaint_queue');
