-- The second wall around a council's rows: whatever a query forgets to ask, the database shows the rows of the councils
-- named in app.tenants (see V1) and of no other, and takes none for another.
create function probity_protect(protected regclass) returns void language plpgsql as
$$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format(
    'create policy own_tenants on %s using (tenant = any (tenants())) with check (tenant = any (tenants()))', protected);
  execute format('grant select, insert, update, delete on %s to ${app}', protected);
end
$$;

comment on function probity_protect is 'To be called by the migration that creates a table of any council''s rows.';
