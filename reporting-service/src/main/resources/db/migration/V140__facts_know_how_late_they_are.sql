-- Each row knows the version of its stream that it is as of: what is told again leaves it alone, without a memory of messages
-- beside it. Of what was written before it is not known, and whatever comes is later.

-- A rebuild that was cut off begins again: what it has written does not know how late it is, and what it remembered is let go.
delete from inbox_offset where consumer like '%-generation-%';
delete from inbox_stream where consumer like '%-generation-%';

do $$
declare facts text;
begin
  foreach facts in array array['council_fact', 'policy_fact', 'complaint_fact', 'standing_fact', 'assessment_fact',
    'investigation_fact', 'loss_fact', 'referral_fact', 'letter_fact', 'clock_fact', 'appeal_fact', 'disclosure_fact']
  loop
    execute format('alter table %I add as_of integer not null default 0', facts);
  end loop;
end
$$;

-- How late a row is, is no fact.
create or replace function facts_digest(of_generation integer) returns table (facts text, row_count bigint, digest numeric)
  language plpgsql stable as
$$
declare
  named text;
  columns text;
begin
  foreach named in array array['council_fact', 'policy_fact', 'complaint_fact', 'standing_fact', 'assessment_fact',
    'investigation_fact', 'loss_fact', 'referral_fact', 'letter_fact', 'clock_fact', 'appeal_fact', 'disclosure_fact']
  loop
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
      from pg_attribute
      where attrelid = named::regclass and attnum > 0 and not attisdropped and attname not in ('generation', 'as_of');
    return query execute format(
      'select %L::text, count(*), coalesce(sum(hash_record_extended(row(%s), 0)), 0) from %I f where f.generation = $1',
      named, columns, named) using of_generation;
  end loop;
end
$$;
