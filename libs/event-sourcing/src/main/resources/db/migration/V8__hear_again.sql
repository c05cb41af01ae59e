-- What a consumer's projections hear again, without its reactions: from the beginning of a partition to where the consumer stood.
-- Empty but for a while after a migration that called hear_again.
create table inbox_again (
  consumer     text   not null,
  topic        text   not null,
  partition    int    not null,
  next_offset  bigint not null,
  until_offset bigint not null,
  primary key (consumer, topic, partition)
);
grant select, update, delete on inbox_again to ${app};
-- What was let through a second time is forgotten once all has been heard again.
grant delete on inbox_stream to ${app};

create function hear_again() returns void language sql as
$$
  delete from inbox_stream s using inbox_again a where s.consumer = a.consumer || ' again';
  insert into inbox_again as a (consumer, topic, partition, next_offset, until_offset)
  select o.consumer, o.topic, o.partition, 0, o.next_offset from inbox_offset o where o.next_offset > 0
  on conflict (consumer, topic, partition) do update set next_offset = 0
$$;

comment on function hear_again is 'To be called by the migration that comes with a projection of more than was kept before.';
