-- What others published and a letter or a package needs: who is behind a complaint (an opaque reference), what it is
-- called, what the council is called.
create table council_fact (
  tenant       text primary key,
  name         text not null,
  jurisdiction text not null
);

create table complaint_fact (
  tenant           text not null,
  complaint        uuid not null,
  reference        text not null,
  complainant      text,
  alleges          text not null,
  received_on      date not null,
  nature           text not null,
  location         text not null,
  allegation_types text not null,
  policy           text not null,
  policy_version   text not null,
  primary key (tenant, complaint)
);

create table clock_view (
  tenant      text not null,
  clock       uuid not null,
  complaint   uuid not null,
  kind        text not null,
  since       timestamptz not null,
  from_date   date not null,
  from_event  text not null,
  due         date not null,
  remind_from date not null,
  calendar    text not null,
  clause      text not null,
  zone        text not null,
  state       text not null check (state in ('running', 'due-soon', 'overdue', 'met', 'lapsed')),
  ended_at    timestamptz,
  ground      text,
  primary key (tenant, clock)
);
create index clock_of_complaint on clock_view (tenant, complaint);
create index clock_running on clock_view (remind_from) where state in ('running', 'due-soon');
create index clock_by_state on clock_view (tenant, state, due, clock);

create table letter_view (
  tenant       text not null,
  letter       uuid not null,
  complaint    uuid not null,
  kind         text not null,
  about        text not null,
  meets        uuid,
  state        text not null check (state in ('drafted', 'sending', 'failed', 'sent', 'posted', 'without-recipient')),
  drafted_at   timestamptz not null,
  attempts     integer not null default 0,
  failures     integer not null default 0,
  reason       text,
  next_attempt timestamptz,
  may_have_left_before boolean not null default false,
  settled_at   timestamptz,
  content_hash text,
  primary key (tenant, letter)
);
create index letter_of_complaint on letter_view (tenant, complaint);
create index letter_to_send on letter_view (next_attempt) where next_attempt is not null;

create table referral_view (
  tenant              text not null,
  referral            uuid not null,
  complaint           uuid not null,
  agency              text not null,
  way                 text not null,
  category            text not null,
  suspicion_formed_at timestamptz not null,
  prepared_at         timestamptz not null,
  referred_at         timestamptz,
  office              text,
  form_version        text not null,
  content_hash        text,
  agency_reference    text,
  decision            text,
  handed_to           text,
  decided_at          timestamptz,
  question_open       boolean not null default false,
  primary key (tenant, referral)
);
create index referral_of_agency on referral_view (agency, referred_at, referral) where referred_at is not null;

select probity_protect(t) from unnest(array[
  'council_fact', 'complaint_fact', 'clock_view', 'letter_view', 'referral_view']::regclass[]) t;

-- The scheduler looks for what is due in all councils, and an agency sees what any council referred to it.
create policy all_councils on clock_view for select using (current_setting('app.tenants', true) = '*');
create policy all_councils on letter_view for select using (current_setting('app.tenants', true) = '*');
create policy all_councils on council_fact for select using (current_setting('app.tenants', true) = '*');
create policy all_councils on referral_view for select
  using (current_setting('app.tenants', true) = '*' and referred_at is not null);

-- The scheduler's own table, as its library (db-scheduler) defines it. It holds no council's rows.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to ${app};
