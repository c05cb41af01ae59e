-- The registers, over the live generation's facts. Row-level security of the facts holds through every view.

create function zone_of(jurisdiction text) returns text language sql immutable as
$$ select case jurisdiction when 'queensland' then 'Australia/Brisbane' when 'victoria' then 'Australia/Melbourne'
     else 'Australia/Sydney' end $$;

-- Whether a matter is there for whoever asks: not for its subjects, not for the CEO where it is the Mayor's or nobody's yet
-- (HV-17), and for nobody before its lodging was heard of, which alone says whom it is about.
create function open_to(asker text, as_ceo boolean, subjects varchar[], handler_office text) returns boolean
  language sql immutable as
$$ select coalesce(not asker = any(subjects) and (not as_ceo or handler_office <> 'mayor'), false) $$;

-- A matter and the action taken (HV-11). A complaint of which only other topics have told so far is not in it yet.
create view matter with (security_invoker = true) as
select c.tenant, c.complaint, c.reference, c.reporter, c.alleges, c.channel, c.nature, c.location, c.received_on, c.lodged_at,
       c.policy, c.policy_version, c.subjects, c.handler_office, c.referred_on,
       (c.acknowledged_at at time zone zone_of(k.jurisdiction))::date as acknowledged_on,
       a.due as acknowledgement_due,
       case when a.met_at is not null then (a.met_at at time zone zone_of(k.jurisdiction))::date <= a.due
            when a.overdue_at is not null then false end as acknowledged_in_time,
       i.outcome, i.remedy, i.action_completed_on,
       (l.sent_at at time zone zone_of(k.jurisdiction))::date as told_on,
       (p.lodged_at at time zone zone_of(k.jurisdiction))::date as appealed_on,
       p.office as appeal_office, p.result as appeal_result, p.action as appeal_action,
       (p.told_at at time zone zone_of(k.jurisdiction))::date as appeal_told_on,
       coalesce(s.standing, 'OPEN') as standing, s.code as standing_code,
       (s.at at time zone zone_of(k.jurisdiction))::date as standing_since
from complaint_fact c
left join council_fact k on k.generation = c.generation and k.tenant = c.tenant
left join lateral (
  select due, met_at, overdue_at from clock_fact f
  where f.generation = c.generation and f.tenant = c.tenant and f.complaint = c.complaint and f.kind = 'acknowledgement'
  order by f.started_from desc nulls last, f.clock limit 1) a on true
left join lateral (
  select outcome, remedy, action_completed_on from investigation_fact f
  where f.generation = c.generation and f.tenant = c.tenant and f.complaint = c.complaint and f.decided_at is not null
    and (c.alleges = 'CORRUPT_CONDUCT' or f.kind is distinct from 'fraud')
  order by f.decided_at desc, f.investigation limit 1) i on true
left join lateral (
  select max(sent_at) as sent_at from letter_fact f
  where f.generation = c.generation and f.tenant = c.tenant and f.complaint = c.complaint and f.kind = 'outcome') l on true
left join lateral (
  select lodged_at, office, result, action, told_at from appeal_fact f
  where f.generation = c.generation and f.tenant = c.tenant and f.complaint = c.complaint and f.lodged_at is not null
  order by f.lodged_at desc, f.appeal limit 1) p on true
left join lateral (
  select standing, code, at from standing_fact f
  where f.generation = c.generation and f.tenant = c.tenant and f.complaint = c.complaint
  order by f.version desc limit 1) s on true
where c.generation = live_generation() and c.reference is not null;

-- Decisions not to notify (HV-40, section 40A): that they were made, when and by which office. A decision is one once it is
-- endorsed; a record that was set aside, because the matter was then referred after all, is none.
create view not_notified with (security_invoker = true) as
select s.tenant, s.assessment, s.complaint, c.reference, c.received_on, c.subjects, c.handler_office, s.opened_at, s.classification,
       s.suspicion, s.endorsed_category as category, array_to_string(s.information_relied, ', ') as information_relied,
       s.not_notified_at,
       s.endorsed_at, s.endorsed_position, s.policy, s.policy_version
from assessment_fact s
left join complaint_fact c on c.generation = s.generation and c.tenant = s.tenant and c.complaint = s.complaint
where s.generation = live_generation() and s.endorsed_at is not null
  and s.endorsed_category in ('NOT_NOTIFIED', 'LEVEL_3');

create view referral_line with (security_invoker = true) as
select r.tenant, r.referral, r.complaint, c.reference, c.subjects, c.handler_office, r.agency, r.prepared_at, r.suspicion_formed_at,
       r.sent_at, r.form_version, r.content_hash, r.acknowledged_at, r.agency_reference, r.asked_at, r.given_at, r.decision,
       r.decided_at
from referral_fact r
left join complaint_fact c on c.generation = r.generation and c.tenant = r.tenant and c.complaint = r.complaint
where r.generation = live_generation();

create view clock_line with (security_invoker = true) as
select f.tenant, f.clock, f.complaint, c.reference, c.alleges, c.subjects, c.handler_office, f.kind, f.started_from, f.due, f.calendar,
       f.clause, f.due_soon_at, f.overdue_at, f.met_at, f.lapsed_at, f.lapsed_ground
from clock_fact f
left join complaint_fact c on c.generation = f.generation and c.tenant = f.tenant and c.complaint = f.complaint
where f.generation = live_generation();

-- Each administrative complaint that a financial year has to account for, and how. What was open before the year, what
-- was made in it and what was reopened in it are three separate sets; each of their matters is resolved or not at the
-- end. So brought forward + made + reopened = resolved + carried forward, whatever happened in between. What is not open
-- to whoever asks is left out.
create function matters_of_year(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean)
  returns table (complaint uuid, reference text, received_on date, came text, resolved boolean, earlier_year boolean,
                 acknowledged text, appealed boolean, appeal_upheld boolean, days_to_resolve integer)
  language sql stable as
$$
  with council as (
    select zone_of(max(jurisdiction)) as zone from council_fact
    where generation = live_generation() and tenant = in_tenant),
  span as (
    select zone, starts::timestamp at time zone zone as opens,
           least((ends + 1)::timestamp at time zone zone, as_at) as shuts from council),
  known as (
    select c.generation, c.complaint, c.reference, c.received_on, c.acknowledged_at,
      (select f.standing from standing_fact f where f.generation = c.generation and f.tenant = c.tenant
         and f.complaint = c.complaint and f.at < span.opens order by f.version desc limit 1) as before,
      (select f.standing from standing_fact f where f.generation = c.generation and f.tenant = c.tenant
         and f.complaint = c.complaint and f.at < span.shuts order by f.version desc limit 1) as after,
      (select f.at from standing_fact f where f.generation = c.generation and f.tenant = c.tenant
         and f.complaint = c.complaint and f.at < span.shuts order by f.version desc limit 1) as since,
      exists (select 1 from standing_fact f where f.generation = c.generation and f.tenant = c.tenant
         and f.complaint = c.complaint and f.standing = 'REOPENED' and f.at >= span.opens and f.at < span.shuts) as reopened,
      span.zone, span.shuts
    from complaint_fact c, span
    where c.generation = live_generation() and c.tenant = in_tenant and c.alleges = 'ADMINISTRATIVE_ACTION'
      and c.received_on <= ends and c.lodged_at < as_at
      and open_to(asker, as_ceo, c.subjects, c.handler_office))
  select k.complaint, k.reference, k.received_on, k.came, k.resolved, k.received_on < starts,
    case when coalesce(a.met_at, k.acknowledged_at) < k.shuts
         then case when (coalesce(a.met_at, k.acknowledged_at) at time zone k.zone)::date <= a.due then 'acknowledged-in-time'
                   when a.due is not null then 'acknowledged-late' end
         else 'not-acknowledged' end,
    exists (select 1 from appeal_fact f where f.generation = k.generation and f.tenant = in_tenant
       and f.complaint = k.complaint and f.lodged_at >= starts::timestamp at time zone k.zone and f.lodged_at < k.shuts),
    exists (select 1 from appeal_fact f where f.generation = k.generation and f.tenant = in_tenant
       and f.complaint = k.complaint and f.decided_at >= starts::timestamp at time zone k.zone and f.decided_at < k.shuts
       and f.result like 'upheld-%'),
    case when k.resolved then (k.since at time zone k.zone)::date - k.received_on end
  from (select known.*,
          case when received_on >= starts then 'made'
               when coalesce(before, 'OPEN') not in ('CLOSED', 'WITHDRAWN') then 'brought-forward'
               when reopened then 'reopened' end as came,
          coalesce(after, 'OPEN') in ('CLOSED', 'WITHDRAWN') as resolved
        from known) k
  left join lateral (
    select f.due, f.met_at from clock_fact f
    where f.generation = k.generation and f.tenant = in_tenant and f.complaint = k.complaint and f.kind = 'acknowledgement'
    order by f.started_from desc nulls last, f.clock limit 1) a on true
  where k.came is not null
$$;

-- What an agency over all councils may compare: numbers, no matters.
create view council_counts with (security_invoker = true) as
select k.tenant, k.name, k.jurisdiction,
  (select count(*) from complaint_fact c where c.generation = k.generation and c.tenant = k.tenant
     and c.alleges = 'ADMINISTRATIVE_ACTION') as administrative,
  (select count(*) from complaint_fact c where c.generation = k.generation and c.tenant = k.tenant
     and c.alleges = 'CORRUPT_CONDUCT') as corrupt_conduct,
  (select count(distinct r.complaint) from referral_fact r where r.generation = k.generation and r.tenant = k.tenant
     and r.sent_at is not null) as referred,
  (select count(distinct s.complaint) from assessment_fact s where s.generation = k.generation and s.tenant = k.tenant
     and s.endorsed_at is not null and s.endorsed_category in ('NOT_NOTIFIED', 'LEVEL_3')) as not_notified,
  (select count(*) from appeal_fact a where a.generation = k.generation and a.tenant = k.tenant
     and a.lodged_at is not null) as appeals,
  (select count(*) from clock_fact f where f.generation = k.generation and f.tenant = k.tenant
     and f.overdue_at is not null) as overdue
from council_fact k
where k.generation = live_generation();

grant select on matter, not_notified, referral_line, clock_line, council_counts to ${app};

-- A generation in one number a table, whatever the order of its rows: two generations of equal facts have equal ones.
create function facts_digest(of_generation integer) returns table (facts text, row_count bigint, digest numeric) language plpgsql stable as
$$
declare named text;
begin
  foreach named in array array['council_fact', 'policy_fact', 'complaint_fact', 'standing_fact', 'assessment_fact',
    'investigation_fact', 'loss_fact', 'referral_fact', 'letter_fact', 'clock_fact', 'appeal_fact', 'disclosure_fact']
  loop
    return query execute format(
      'select %L::text, count(*), coalesce(sum(hashtextextended((to_jsonb(f) - ''generation'')::text, 0)), 0)
       from %I f where f.generation = $1', named, named) using of_generation;
  end loop;
end
$$;
