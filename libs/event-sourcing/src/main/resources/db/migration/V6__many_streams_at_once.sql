drop function load_stream(text, text, text);

-- Where streams stand, what happened in each since its snapshot, and the keys that open them: a row for each, in their
-- order. By whole keys, each in a subquery of its own that cannot become a join: a session keeps the plan that it made
-- while the tables were empty.
create function load_streams(in_tenants text[], s_tenant text[], s_name text[], s_subject text[])
  returns table (version integer, hash bytea, state bytea, state_version integer,
    versions integer[], types text[], data text[], wrapped bytea, key_destroyed boolean) language plpgsql
  set enable_seqscan to off set enable_hashjoin to off set enable_mergejoin to off
  set plan_cache_mode to force_generic_plan
as $$
begin
  perform enter_tenants(in_tenants);
  return query
    select s.version, s.hash, s.state, s.state_version, e.versions, e.types, e.data, k.wrapped, k.destroyed_at is not null
    from unnest(s_tenant, s_name, s_subject) with ordinality as q(tenant, name, subject, nth)
      left join lateral (
        select t.version, t.hash, t.state, t.state_version from stream t
        where t.tenant = q.tenant and t.name = q.name limit 1) s on true
      left join lateral (
        select array_agg(v.version) as versions, array_agg(v.type) as types, array_agg(v.data) as data
        from (select i.version, i.type, i.data from event i
              where i.tenant = q.tenant and i.stream = q.name and i.version > s.state_version and i.version <= s.version
              order by i.version) v) e on true
      left join lateral (
        select d.wrapped, d.destroyed_at from data_key d
        where d.tenant = q.tenant and d.subject = q.subject limit 1) k on true
    order by q.nth;
end
$$;

-- A plan made for the very arrays looks cheaper than one for any, as long as they are shorter than the planner would guess
-- (ten): each call with few of them planned every statement anew, which took longer than to execute it.
alter function append_events set plan_cache_mode to force_generic_plan;
