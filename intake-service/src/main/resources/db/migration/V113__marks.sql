-- By what somebody who complains again is known again: keyed digests, and the key is not here.
create table complainant_mark (
  tenant    text not null,
  id        uuid primary key,
  complaint uuid not null,
  mark      text not null
);

create index complainant_mark_again on complainant_mark (tenant, mark);
create index complainant_mark_of_complaint on complainant_mark (tenant, complaint);
create index complaint_queue_like on complaint_queue (tenant, nature, location, received_on);

select probity_protect('complainant_mark');
