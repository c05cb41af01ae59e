-- The event store: one log, many streams. The log is also the outbox: nothing but the relay writes to Kafka.
--
-- Every row belongs to a tenant. The tenants a transaction may touch stand in app.tenants, which the functions below
-- set as the first thing they do; without it there are no rows. ${app} is the role the service connects with: it owns
-- nothing and cannot bypass these policies.

create function tenants() returns text[] language sql stable as
$$ select string_to_array(nullif(current_setting('app.tenants', true), ''), ',') $$;

-- Widens what the current transaction may touch; it ends with the transaction.
create function enter_tenants(wanted text[]) returns void language plpgsql as
$$
begin
  if tenants() is null or not tenants() @> wanted then
    perform set_config('app.tenants', array_to_string(coalesce(tenants(), '{}') || wanted, ','), true);
  end if;
end
$$;

-- One row a stream: its version, the hash of its last event, and its latest state, sealed.
create table stream (
  tenant  text    not null,
  name    text    not null,
  version integer not null,
  hash    bytea   not null,
  state   bytea   not null,
  primary key (tenant, name)
);

-- Positions are without gaps and in commit order, for they are given out under the append lock.
create table event (
  position    bigint      primary key,
  tenant      text        not null,
  stream      text        not null,
  version     integer     not null,
  type        text        not null,
  data        text        not null,
  metadata    text        not null,
  hash        bytea       not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (tenant, stream, version)
);

-- What each request led to, so that a retry finds its first answer.
create table request (
  tenant       text    not null,
  id           text    not null,
  fingerprint  text    not null,
  stream       text    not null,
  from_version integer not null,
  to_version   integer not null,
  primary key (tenant, id)
);

-- The key ring: one key a subject (a person, a matter), wrapped by its tenant's key, which is never in here.
create table data_key (
  tenant       text        not null,
  subject      text        not null,
  wrapped      bytea,
  destroyed_at timestamptz,
  primary key (tenant, subject),
  check ((wrapped is null) = (destroyed_at is not null))
);

create table log_head (
  only_one boolean primary key default true check (only_one),
  position bigint  not null
);
insert into log_head (position) values (0);

do $$
declare protected text;
begin
  foreach protected in array array['stream', 'event', 'request', 'data_key'] loop
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('create policy own_tenants on %I using (tenant = any (tenants()))', protected);
  end loop;
end
$$;
-- The relay and the service's own read models read the whole log; nobody writes it that way.
create policy whole_log on event for select using (current_setting('app.tenants', true) = '*');

-- Appends units of work: each all-or-nothing, each event at the next position of the log.
-- Answers with the units that were NOT appended, because a stream had moved, a request had been answered before, or a
-- key had been made by somebody else meanwhile.
create function append_events(
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

  insert into stream as t (tenant, name, version, hash, state)
    select s.tenant, s.name, s.version, s.hash, s.state
    from unnest(s_unit, s_tenant, s_name, s_version, s_hash, s_state) as s(unit, tenant, name, version, hash, state)
    where unit <> all (failed)
  on conflict (tenant, name) do update set version = excluded.version, hash = excluded.hash, state = excluded.state;

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

-- Where a stream stands, and the key that opens it. One row, always.
create function load_stream(in_tenant text, in_name text, in_subject text)
  returns table (version integer, hash bytea, state bytea, wrapped bytea, key_destroyed boolean) language plpgsql as
$$
begin
  perform enter_tenants(array[in_tenant]);
  return query
    select s.version, s.hash, s.state, k.wrapped, k.destroyed_at is not null
    from (select in_tenant as tenant) t
      left join stream s on s.tenant = t.tenant and s.name = in_name
      left join data_key k on k.tenant = t.tenant and k.subject = in_subject;
end
$$;

create function read_stream(in_tenant text, in_name text, after_version integer, up_to_version integer)
  returns setof event language plpgsql as
$$
begin
  perform enter_tenants(array[in_tenant]);
  return query
    select * from event e
    where e.tenant = in_tenant and e.stream = in_name and e.version > after_version and e.version <= up_to_version
    order by e.version;
end
$$;

create function find_request(in_tenant text, in_id text) returns setof request language plpgsql as
$$
begin
  perform enter_tenants(array[in_tenant]);
  return query select * from request r where r.tenant = in_tenant and r.id = in_id;
end
$$;

-- An event, once written, is never changed or removed; a key is only ever destroyed.
grant select, insert, update on stream, data_key to ${app};
grant select, insert on event, request to ${app};
grant select, update on log_head to ${app};
