-- Facts as other services published them. Each row is written by one stream only, so the order in which topics are read
-- makes no difference; the registers (V101) are views that join them. No name, no free text ever comes in here.
--
-- A generation is one whole reading of all topics. One is live; a rebuild fills the next beside it.

create table generation (
  generation  integer     primary key,
  state       text        not null check (state in ('building', 'live', 'retired')),
  started_at  timestamptz not null default clock_timestamp(),
  switched_at timestamptz,
  messages    bigint      not null default 0,
  of_messages bigint      not null default 0,
  same_as_replaced boolean
);
create unique index only_one_live on generation (state) where state = 'live';
create unique index only_one_building on generation (state) where state = 'building';
insert into generation (generation, state, switched_at) values (1, 'live', clock_timestamp());
grant select, insert, update on generation to ${app};

create function live_generation() returns integer language sql stable as
$$ select generation from generation where state = 'live' $$;

-- The councils heard of: their ids alone, for what is done for all of them.
create table known_council (council text primary key);
grant select, insert on known_council to ${app};

create table council_fact (
  generation integer not null, tenant text not null,
  name text, jurisdiction text, onboarded_at timestamptz, section_40_from date,
  primary key (generation, tenant)
);

create table policy_fact (
  generation integer not null, tenant text not null, policy text not null, version text not null,
  resolution text, effective_from date,
  primary key (generation, tenant, policy, version)
);

create table complaint_fact (
  generation integer not null, tenant text not null, complaint uuid not null,
  reference text, reporter text, alleges text, channel text, received_on date, lodged_at timestamptz,
  nature text, location text, allegation_types text[], subjects varchar[], policy text, policy_version text,
  handler_office text, referred_on date, acknowledged_at timestamptz, verbal_confirmed_at timestamptz,
  primary key (generation, tenant, complaint)
);
create index complaint_by_receipt on complaint_fact (generation, tenant, alleges, received_on, complaint);

-- Each time a complaint was opened, closed, withdrawn or reopened.
create table standing_fact (
  generation integer not null, tenant text not null, complaint uuid not null, version integer not null,
  standing text, code text, at timestamptz,
  primary key (generation, tenant, complaint, version)
);

create table assessment_fact (
  generation integer not null, tenant text not null, assessment text not null,
  complaint uuid, opened_at timestamptz, test text, conflict_declared_at timestamptz, conflict_managed_at timestamptz,
  classification text, suspicion boolean, category text, not_notified_at timestamptz, information_relied text[],
  endorsed_at timestamptz, endorsed_category text, endorsed_position text, agency text, suspicion_formed_at timestamptz,
  policy text, policy_version text,
  primary key (generation, tenant, assessment)
);

create table investigation_fact (
  generation integer not null, tenant text not null, investigation text not null,
  complaint uuid, kind text, opened_at timestamptz, held_at timestamptz, held_for text, hold_exception_at timestamptz,
  hold_lifted_at timestamptz, last_step_at timestamptz, last_finding_at timestamptz, completed_at timestamptz,
  outcome text, remedy text, action_completed_on date, decided_office text, decided_at timestamptz,
  control_review_required_at timestamptz, control_review_completed_at timestamptz,
  primary key (generation, tenant, investigation)
);

create table loss_fact (
  generation integer not null, tenant text not null, investigation text not null, loss text not null,
  complaint uuid, kind text, amount_cents bigint, estimated boolean, at timestamptz,
  primary key (generation, tenant, investigation, loss)
);

create table referral_fact (
  generation integer not null, tenant text not null, referral text not null,
  complaint uuid, agency text, assessment text, prepared_at timestamptz, sent_at timestamptz, form_version text,
  content_hash text, suspicion_formed_at timestamptz, acknowledged_at timestamptz, agency_reference text,
  asked_at timestamptz, given_at timestamptz, decision text, decided_at timestamptz,
  primary key (generation, tenant, referral)
);

create table letter_fact (
  generation integer not null, tenant text not null, letter text not null,
  complaint uuid, kind text, drafted_at timestamptz, sent_at timestamptz, failed_at timestamptz,
  without_recipient_at timestamptz,
  primary key (generation, tenant, letter)
);

create table clock_fact (
  generation integer not null, tenant text not null, clock text not null,
  complaint uuid, kind text, started_from date, due date, calendar text, clause text, due_soon_at timestamptz,
  overdue_at timestamptz, met_at timestamptz, lapsed_at timestamptz, lapsed_ground text,
  primary key (generation, tenant, clock)
);

create table appeal_fact (
  generation integer not null, tenant text not null, appeal text not null,
  complaint uuid, lodged_at timestamptz, office text, stood_aside_at timestamptz, planned_at timestamptz,
  last_step_at timestamptz, adverse_put_at timestamptz, responded_at timestamptz, result text, decided_at timestamptz,
  counselled_at timestamptz, action text, instituted_at timestamptz, mayor_informed_at timestamptz, told_at timestamptz,
  closed_at timestamptz,
  primary key (generation, tenant, appeal)
);

-- Each time the identity vault told somebody who a person is: when and on which ground.
create table disclosure_fact (
  generation integer not null, tenant text not null, stream text not null, version integer not null,
  complaint uuid, ground text, at timestamptz,
  primary key (generation, tenant, stream, version)
);

do $$
declare facts text;
begin
  foreach facts in array array['council_fact', 'policy_fact', 'complaint_fact', 'standing_fact', 'assessment_fact',
    'investigation_fact', 'loss_fact', 'referral_fact', 'letter_fact', 'clock_fact', 'appeal_fact', 'disclosure_fact']
  loop
    perform probity_protect(facts::regclass);
  end loop;
  foreach facts in array array['investigation_fact', 'loss_fact', 'referral_fact', 'letter_fact', 'clock_fact',
    'appeal_fact', 'assessment_fact', 'disclosure_fact']
  loop
    execute format('create index on %I (generation, tenant, complaint)', facts);
  end loop;
end
$$;
