-- Tables that only grow are sampled and tidied each time they have doubled, not for each tenth or fifth that was added. Whoever
-- reads them finds rows by whole keys, whatever the samples say; in seven minutes in which five services grew from nothing,
-- taking them took 70 s, some seconds at a time in which everybody else waited for the processor.
alter table event set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table stream set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table request set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table data_key set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
do $$
begin
  -- Not where a store stands alone.
  if to_regclass('inbox_stream') is not null then
    alter table inbox_stream set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
  end if;
end
$$;
