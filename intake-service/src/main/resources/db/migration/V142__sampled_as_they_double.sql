-- As the log's own tables are (V11 of the event store).
alter table complaint_queue set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
