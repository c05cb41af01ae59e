-- The sender takes up letters in all councils, and only those about complaints that were heard of.
create policy all_councils on complaint_fact for select using (current_setting('app.tenants', true) = '*');
