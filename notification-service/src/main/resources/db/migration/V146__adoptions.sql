-- What a council adopted, each adoption by its event's place in the council's stream: whatever is installed, the review of one
-- ends with the next.
create table policy_adoption (
  tenant         text not null,
  adoption       integer not null,
  policy         text not null,
  version        text not null,
  effective_from date not null,
  adopted_at     timestamptz not null,
  primary key (tenant, adoption)
);
select probity_protect('policy_adoption');
create policy all_councils on policy_adoption for select using (current_setting('app.tenants', true) = '*');
