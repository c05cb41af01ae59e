-- When a complaint was received as a human rights complaint (HV-41): one that was lodged and said so later counts from then on.
alter table complaint_fact add human_rights_at timestamptz;

create or replace function marks_of_year(in_tenant text, starts date, ends date, as_at timestamptz, asker text, as_ceo boolean)
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
      case when c.human_rights_at < as_at then 'human-rights' end,
      'nature is ' || c.nature,
      'location is ' || c.location], null),
    m.complaint, m.reference, m.received_on, m.days_to_resolve
  from matters_of_year(in_tenant, starts, ends, as_at, asker, as_ceo) m
  join complaint_fact c on c.generation = live_generation() and c.tenant = in_tenant and c.complaint = m.complaint
$$;
