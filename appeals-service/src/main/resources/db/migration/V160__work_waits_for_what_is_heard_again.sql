-- A round through open work has nothing to look at while projections hear again: a tie that has ended may go on for a moment then,
-- and what is moved for it does not come back. What is marked meanwhile is looked at afterwards.
create or replace function work_waits(up_to date) returns boolean language plpgsql as
$$
declare
  before text := coalesce(current_setting('app.tenants', true), '');
  waits boolean;
begin
  if exists (select from inbox_again where consumer = 'appeals') then
    return false;
  end if;
  perform set_config('app.tenants', '*', true);
  waits := exists (select from open_work where looked < touched)
    or exists (select from registers_change where day <= up_to);
  perform set_config('app.tenants', before, true);
  return waits;
end
$$;
