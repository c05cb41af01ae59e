-- The reviews that wait for somebody, without a word of what they say.
create table review_queue (
  tenant         text        not null,
  appeal         text        not null,
  complaint      uuid        not null,
  office         text        not null,
  review_officer text,
  stage          text        not null check (stage in ('UNDER_REVIEW', 'DECIDED', 'CLOSED')),
  lodged_at      timestamptz not null,
  decided_at     timestamptz,
  primary key (tenant, appeal)
);
create index review_queue_waiting on review_queue (tenant, office, lodged_at) where stage <> 'CLOSED';
select probity_protect('review_queue');
