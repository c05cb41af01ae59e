-- The log behind a position, of all tenants: for whoever follows it. In one statement, which needs no transaction around it.
-- Of unread types nothing but their place is wanted: data and metadata come empty.
create function read_log(after_position bigint, at_most integer, unread text[])
  returns table ("position" bigint, tenant text, stream text, version integer, type text, data text, metadata text, hash bytea)
  language plpgsql
  set enable_seqscan to off set plan_cache_mode to force_generic_plan
as $$
begin
  perform set_config('app.tenants', '*', true);
  return query
    select e.position, e.tenant, e.stream, e.version, e.type,
      case when e.type = any (unread) then '' else e.data end,
      case when e.type = any (unread) then '' else e.metadata end, e.hash
    from event e where e.position > after_position order by e.position limit at_most;
end
$$;
