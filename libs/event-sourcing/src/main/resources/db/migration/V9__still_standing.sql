-- Which of some streams are as somebody left them, and sealed with the key they had: their places, from 1. The hash of the last
-- event says it of all before it. By whole keys, each in a subquery of its own, as load_streams does.
create function still_standing(in_tenants text[], s_tenant text[], s_name text[], s_hash bytea[],
    s_subject text[], s_wrapped bytea[])
  returns setof bigint language plpgsql
  set enable_seqscan to off set plan_cache_mode to force_generic_plan
as $$
begin
  perform enter_tenants(in_tenants);
  return query
    select q.nth
    from unnest(s_tenant, s_name, s_hash, s_subject, s_wrapped)
      with ordinality as q(tenant, name, hash, subject, wrapped, nth)
    where (select t.hash = q.hash from stream t where t.tenant = q.tenant and t.name = q.name)
      and (select d.wrapped = q.wrapped from data_key d where d.tenant = q.tenant and d.subject = q.subject);
end
$$;

-- What is never searched for needs no statistics: to sort samples of it took a sixth of the database's time while a log grew.
alter table event alter data set statistics 0, alter metadata set statistics 0, alter hash set statistics 0;
alter table stream alter hash set statistics 0, alter state set statistics 0;
alter table request alter fingerprint set statistics 0;
alter table data_key alter wrapped set statistics 0;

-- A stream that grows finds room beside itself, and its index stays as it is.
alter table stream set (fillfactor = 70);
