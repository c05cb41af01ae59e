-- What the law says of reports, its days and its thresholds, comes from the policy packs: none of it stands here.

-- Whose midnight ends the day. Councils that were heard of before stood in one of three jurisdictions.
alter table council_fact add zone text;
select enter_tenants(array(select council from known_council));
update council_fact set zone = case jurisdiction when 'queensland' then 'Australia/Brisbane'
  when 'victoria' then 'Australia/Melbourne' when 'new-south-wales' then 'Australia/Sydney' end;
select set_config('app.tenants', '', true);

-- Of the councils that are open to whoever asks, those of a jurisdiction have one zone.
create or replace function zone_of(jurisdiction text) returns text language sql stable as
$$ select max(k.zone) from council_fact k where k.generation = live_generation() and k.jurisdiction = $1 $$;

-- By which law a council reports: its jurisdiction, once its days are known too, and the policies it adopted.
create function law_of_council(in_tenant text) returns text language sql stable as
$$
  select json_build_object(
    'jurisdiction', (select max(k.jurisdiction) from council_fact k
                     where k.generation = live_generation() and k.tenant = in_tenant
                       and k.zone is not null),
    'policies', coalesce((select json_agg(json_build_object('policy', p.policy, 'version', p.version,
                                                            'effectiveFrom', p.effective_from)
                                          order by p.effective_from, p.version)
                          from policy_fact p
                          where p.generation = live_generation() and p.tenant = in_tenant
                            and p.effective_from is not null), '[]'::json))::text
$$;

drop function figures_of_year(text, date, date, timestamptz, text, boolean);
drop function matters_of_line(text, date, date, timestamptz, text, boolean, text);
drop function lines_of_year(text, date, date, timestamptz, text, boolean);
drop function fraud_figures(text, text, boolean);

-- What is true of each matter of a year, in the words by which the lines of the packs count.
create function marks_of_year(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean)
  returns table (marks text[], complaint uuid, reference text, received_on date, days_to_resolve integer)
  language sql stable as
$$
  select array_remove(array[
      'on-hand',
      m.came,
      case when m.resolved then 'resolved' else 'not-resolved' end,
      case when m.earlier_year then 'made-in-earlier-year' end,
      m.acknowledged,
      case when m.appealed then 'appealed' end,
      case when m.appeal_upheld then 'appeal-upheld' end,
      'nature is ' || c.nature,
      'location is ' || c.location], null),
    m.complaint, m.reference, m.received_on, m.days_to_resolve
  from matters_of_year(in_tenant, starts, ends, as_at, asker, as_ceo) m
  join complaint_fact c on c.generation = live_generation() and c.tenant = in_tenant and c.complaint = m.complaint
$$;

-- in_lines: what each line counts, by its code, as {"made": "made", "acknowledged-late": "made,acknowledged-late"}.
create function figures_of_year(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean,
                                in_lines text) returns text language sql stable as
$$
  with year as materialized (select marks, days_to_resolve from marks_of_year(in_tenant, starts, ends, as_at, asker, as_ceo))
  select json_build_object(
    'lines', coalesce((select json_object_agg(line.key, (select count(*) from year
                                                         where marks @> string_to_array(line.value, ',')))
                       from json_each_text(in_lines::json) line), '{}'::json),
    'marks', coalesce((select json_object_agg(mark, n)
                       from (select mark, count(*) as n from year, unnest(marks) as mark group by mark) c), '{}'::json),
    'medianDaysToResolve', (select percentile_disc(0.5) within group (order by days_to_resolve)
                            from year where 'resolved' = any (marks)))::text
$$;

-- in_counts: what the line counts, such as made,acknowledged-late.
create function matters_of_line(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean,
                                in_counts text) returns text language sql stable as
$$
  select coalesce(json_agg(json_build_object('complaint', complaint, 'reference', reference, 'receivedOn', received_on)
                           order by received_on, reference), '[]'::json)::text
  from marks_of_year(in_tenant, starts, ends, as_at, asker, as_ceo) where marks @> string_to_array(in_counts, ',')
$$;

-- Losses from fraud and the reviews of controls they call for (MC-20, MC-24): sums and counts, of the matters that are there
-- for whoever asks. Of what must be reported, only where the law wants it: losses of more than so many cents.
create function fraud_figures(in_tenant text, asker text, as_ceo boolean, reported boolean, money_over bigint, other_over bigint)
  returns text language sql stable as
$$
  with open as (
    select complaint from complaint_fact c
    where c.generation = live_generation() and c.tenant = in_tenant and open_to(asker, as_ceo, c.subjects, c.handler_office)),
  review as (
    select control_review_completed_at as completed from investigation_fact i join open using (complaint)
    where i.generation = live_generation() and i.tenant = in_tenant and i.control_review_required_at is not null)
  select json_strip_nulls(json_build_object(
    'losses', count(*),
    'moneyCents', coalesce(sum(amount_cents) filter (where kind = 'money'), 0),
    'otherAssetCents', coalesce(sum(amount_cents) filter (where kind <> 'money'), 0),
    'estimated', count(*) filter (where estimated),
    'reportableByLaw',
      case when reported then count(*) filter (where (kind = 'money' and amount_cents > money_over)
                                                  or (kind <> 'money' and amount_cents > other_over)) end,
    'controlReviewsRequired', (select count(*) from review),
    'controlReviewsCompleted', (select count(completed) from review),
    'controlReviewsOutstanding', (select count(*) from review where completed is null)))::text
  from loss_fact join open using (complaint) where generation = live_generation() and tenant = in_tenant
$$;
