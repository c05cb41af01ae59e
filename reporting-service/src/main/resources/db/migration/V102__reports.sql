-- Reports as numbers that can be opened: every number is the count of a line, and the line's matters are what it counts.

-- Which lines of the annual report each matter stands in.
create function lines_of_year(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean)
  returns table (line text, complaint uuid, reference text, received_on date, days_to_resolve integer)
  language sql stable as
$$
  select l.line, m.complaint, m.reference, m.received_on, m.days_to_resolve
  from matters_of_year(in_tenant, starts, ends, as_at, asker, as_ceo) m,
    lateral unnest(array[
      m.came,
      case when m.resolved then 'resolved' else 'not-resolved' end,
      case when not m.resolved and m.earlier_year then 'not-resolved-made-in-earlier-year' end,
      case when m.came = 'made' then m.acknowledged end,
      case when m.appealed then 'appealed' end,
      case when m.appeal_upheld then 'appeal-upheld' end]) as l(line)
  where l.line is not null
$$;

create function figures_of_year(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean) returns text language sql stable as
$$
  select json_build_object(
    'lines', coalesce((select json_object_agg(line, n)
                       from (select line, count(*) as n from lines_of_year(in_tenant, starts, ends, as_at, asker, as_ceo) group by line) c),
                      '{}'::json),
    'medianDaysToResolve', (select percentile_disc(0.5) within group (order by days_to_resolve)
                            from lines_of_year(in_tenant, starts, ends, as_at, asker, as_ceo) where line = 'resolved'))::text
$$;

create function matters_of_line(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean, in_line text) returns text
  language sql stable as
$$
  select coalesce(json_agg(json_build_object('complaint', complaint, 'reference', reference, 'receivedOn', received_on)
                           order by received_on, reference), '[]'::json)::text
  from lines_of_year(in_tenant, starts, ends, as_at, asker, as_ceo) where line = in_line
$$;

-- Losses from fraud and the reviews of controls they call for (MC-20, MC-24): sums and counts, of the matters that are there
-- for whoever asks. What must be reported is counted by Queensland's thresholds, $500 of money and $1,000 of other assets, and
-- for its councils alone.
create function fraud_figures(in_tenant text, asker text, as_ceo boolean) returns text language sql stable as
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
    'reportableToMinisterAndAuditorGeneral',
      case when exists (select 1 from council_fact k where k.generation = live_generation() and k.tenant = in_tenant
                          and k.jurisdiction = 'queensland')
           then count(*) filter (where (kind = 'money' and amount_cents > 50000)
                                    or (kind <> 'money' and amount_cents > 100000)) end,
    'controlReviewsRequired', (select count(*) from review),
    'controlReviewsCompleted', (select count(completed) from review),
    'controlReviewsOutstanding', (select count(*) from review where completed is null)))::text
  from loss_fact join open using (complaint) where generation = live_generation() and tenant = in_tenant
$$;

-- How often the identity vault told somebody who a person is, by ground (HV-57), in matters that are there for whoever asks.
create function disclosure_figures(in_tenant text, asker text, as_ceo boolean) returns text language sql stable as
$$
  select coalesce(json_object_agg(ground, n), '{}'::json)::text
  from (select d.ground, count(*) as n
        from disclosure_fact d
        join complaint_fact c on c.generation = d.generation and c.tenant = d.tenant and c.complaint = d.complaint
        where d.generation = live_generation() and d.tenant = in_tenant
          and open_to(asker, as_ceo, c.subjects, c.handler_office) group by d.ground) g
$$;
