-- As the log's own tables are (V11 of the event store).
do $$
declare facts text;
begin
  foreach facts in array array['council_fact', 'policy_fact', 'complaint_fact', 'standing_fact', 'assessment_fact',
    'investigation_fact', 'loss_fact', 'referral_fact', 'letter_fact', 'clock_fact', 'appeal_fact', 'disclosure_fact']
  loop
    execute format('alter table %I set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1)', facts);
  end loop;
end
$$;
