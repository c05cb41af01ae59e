-- A version that a council adopts again was adopted twice, and a report goes by what was adopted by then: each adoption is a row,
-- named by its event's place in the council's stream. Of what was heard before, the last alone is known until the projections are
-- rebuilt.
alter table policy_fact add adoption integer not null default 0;
alter table policy_fact alter adoption drop default;
alter table policy_fact drop constraint policy_fact_pkey;
alter table policy_fact add primary key (generation, tenant, policy, version, adoption);
