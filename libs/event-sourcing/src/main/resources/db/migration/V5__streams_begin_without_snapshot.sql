-- A stream may be without a snapshot, or with an older one than its last event: what happened since is read with it. Most
-- streams see one append, and to write their state with that was as much as to write the event.
alter table stream alter column state drop not null;
alter table stream add column state_version integer not null default 0;
-- Else its owner sees no rows.
alter table stream no force row level security;
update stream set state_version = version;
alter table stream force row level security;
alter table stream alter column state_version drop default;

-- Appends units of work: each all-or-nothing, each event at the next position of the log.
-- Answers with the units that were NOT appended, because a stream had moved, a request had been answered before, or a
-- key had been made by somebody else meanwhile.
create or replace function append_events(
  in_tenants text[],
  s_unit integer[], s_tenant text[], s_name text[], s_expected integer[], s_version integer[], s_hash bytea[], s_state bytea[],
  e_unit integer[], e_tenant text[], e_stream text[], e_version integer[], e_type text[], e_data text[], e_metadata text[], e_hash bytea[],
  r_unit integer[], r_tenant text[], r_id text[], r_fingerprint text[], r_stream text[], r_from integer[], r_to integer[],
  k_unit integer[], k_tenant text[], k_subject text[], k_wrapped bytea[]
) returns setof integer language plpgsql
  -- The arrays are short and the tables long: never scan, whatever the planner guessed while they were empty.
  set enable_seqscan to off set enable_hashjoin to off set enable_mergejoin to off
as $$
declare
  failed integer[];
  appended bigint;
begin
  perform enter_tenants(in_tenants);
  -- One append at a time. Without this lock a later position can be visible before an earlier one, and a reader that
  -- remembers only how far it has read would miss events for ever.
  perform pg_advisory_xact_lock(hashtext('append_events'));

  -- Subqueries by whole keys, not joins: a session keeps the plan that it made while the tables were empty, and a join
  -- planned then reads them from end to end later.
  failed := array(
    select unit from unnest(s_unit, s_tenant, s_name, s_expected) as s(unit, tenant, name, expected)
      where coalesce((select t.version from stream t where t.tenant = s.tenant and t.name = s.name), 0) <> s.expected
    union all
    select unit from unnest(r_unit, r_tenant, r_id) as r(unit, tenant, id)
      where (select true from request q where q.tenant = r.tenant and q.id = r.id)
    union all
    select unit from unnest(k_unit, k_tenant, k_subject) as k(unit, tenant, subject)
      where (select true from data_key d where d.tenant = k.tenant and d.subject = k.subject));

  -- A new row that may meet another costs more than one that cannot: most streams are new.
  insert into stream (tenant, name, version, hash, state, state_version)
    select s.tenant, s.name, s.version, s.hash, s.state, case when s.state is null then 0 else s.version end
    from unnest(s_unit, s_tenant, s_name, s_expected, s_version, s_hash, s_state)
      as s(unit, tenant, name, expected, version, hash, state)
    where s.expected = 0 and unit <> all (failed);

  insert into stream as t (tenant, name, version, hash, state, state_version)
    select s.tenant, s.name, s.version, s.hash, s.state, case when s.state is null then 0 else s.version end
    from unnest(s_unit, s_tenant, s_name, s_expected, s_version, s_hash, s_state)
      as s(unit, tenant, name, expected, version, hash, state)
    where s.expected > 0 and unit <> all (failed)
  on conflict (tenant, name) do update set version = excluded.version, hash = excluded.hash,
    state = coalesce(excluded.state, t.state), state_version = greatest(excluded.state_version, t.state_version);

  insert into data_key (tenant, subject, wrapped)
    select k.tenant, k.subject, k.wrapped
    from unnest(k_unit, k_tenant, k_subject, k_wrapped) as k(unit, tenant, subject, wrapped)
    where unit <> all (failed);

  insert into request (tenant, id, fingerprint, stream, from_version, to_version)
    select r.tenant, r.id, r.fingerprint, r.stream, r.from_version, r.to_version
    from unnest(r_unit, r_tenant, r_id, r_fingerprint, r_stream, r_from, r_to)
      as r(unit, tenant, id, fingerprint, stream, from_version, to_version)
    where unit <> all (failed);

  insert into event (position, tenant, stream, version, type, data, metadata, hash)
    select h.position + row_number() over (order by e.nth),
           e.tenant, e.stream, e.version, e.type, e.data, e.metadata, e.hash
    from log_head h,
         unnest(e_unit, e_tenant, e_stream, e_version, e_type, e_data, e_metadata, e_hash)
           with ordinality as e(unit, tenant, stream, version, type, data, metadata, hash, nth)
    where unit <> all (failed);
  get diagnostics appended = row_count;

  if appended > 0 then
    update log_head set position = position + appended;
    perform pg_notify('event_appended', '');
  end if;
  return query select unnest(failed);
end
$$;

drop function load_stream(text, text, text);

-- Where a stream stands, what happened since its snapshot, and the key that opens it. One row, always. By whole keys, not
-- by a join: a session keeps the plan that it made while the tables were empty.
create function load_stream(in_tenant text, in_name text, in_subject text,
  out version integer, out hash bytea, out state bytea, out state_version integer,
  out versions integer[], out types text[], out data text[], out wrapped bytea, out key_destroyed boolean)
language plpgsql as
$$
begin
  perform enter_tenants(array[in_tenant]);
  select s.version, s.hash, s.state, s.state_version into version, hash, state, state_version
    from stream s where s.tenant = in_tenant and s.name = in_name;
  if version > state_version then
    select array_agg(e.version), array_agg(e.type), array_agg(e.data) into versions, types, data
      from (select e.version, e.type, e.data from event e
            where e.tenant = in_tenant and e.stream = in_name
              and e.version > load_stream.state_version and e.version <= load_stream.version
            order by e.version) e;
  end if;
  select k.wrapped, k.destroyed_at is not null into wrapped, key_destroyed
    from data_key k where k.tenant = in_tenant and k.subject = in_subject;
end
$$;
