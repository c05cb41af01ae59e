-- Whoever leaves a session idle in the middle of a transaction may hold the append lock, or keep vacuum from its work:
-- after a minute it is ended, also where it is not one of the service's own, such as somebody's psql.
do $$
begin
  execute format('alter database %I set idle_in_transaction_session_timeout = ''60s''', current_database());
end
$$;
