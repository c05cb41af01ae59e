-- A report as at a day goes by what was adopted by then. Of what was heard before, the day is not known until the projections are
-- rebuilt: it counts as adopted for as long as it was in force.
alter table policy_fact add adopted_at timestamptz;

create or replace function law_of_council(in_tenant text) returns text language sql stable as
$$
  select json_build_object(
    'jurisdiction', (select max(k.jurisdiction) from council_fact k
                     where k.generation = live_generation() and k.tenant = in_tenant
                       and k.zone is not null),
    'policies', coalesce((select json_agg(json_build_object('policy', p.policy, 'version', p.version,
                                                            'effectiveFrom', p.effective_from,
                                                            'adoptedAt', coalesce(p.adopted_at,
                                                                                  p.effective_from::timestamp at time zone 'UTC'))
                                          order by p.effective_from, p.version)
                          from policy_fact p
                          where p.generation = live_generation() and p.tenant = in_tenant
                            and p.effective_from is not null), '[]'::json))::text
$$;
