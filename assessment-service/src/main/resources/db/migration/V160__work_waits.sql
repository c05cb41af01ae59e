-- Whether a round through open work has anything to look at, in any council: asked every other second, it is one statement.
create index on registers_change (day);

-- It reads over all councils, and leaves open to its caller what was open before.
create function work_waits(up_to date) returns boolean language plpgsql as
$$
declare
  before text := coalesce(current_setting('app.tenants', true), '');
  waits boolean;
begin
  perform set_config('app.tenants', '*', true);
  waits := exists (select from open_work where looked < touched)
    or exists (select from registers_change where day <= up_to);
  perform set_config('app.tenants', before, true);
  return waits;
end
$$;
