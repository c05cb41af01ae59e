-- Where each reader of the log stands, and who may move it. Belongs to the service, not to a tenant.
create table log_cursor (
    name         text primary key,
    position     bigint      not null default 0,
    epoch        bigint      not null default 0,               -- grows with every holder: the fencing token
    holder       text,
    leased_until timestamptz not null default '-infinity'
);

-- The offset each consumer goes on from. Written in the transaction of the effects, so it is never ahead of or behind them.
create table inbox_offset (
    consumer    text   not null,
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (consumer, topic, partition)
);

-- The last version taken in of each source stream. One stream may speak of several matters (a monthly schedule), and
-- Kafka keeps order only within one, so the gate is per stream and matter.
create table inbox_stream (
    consumer text not null,
    tenant   text not null,
    stream   text not null,
    subject  uuid not null,
    version  int  not null,
    primary key (consumer, tenant, stream, subject)
);

-- A matter that waits, because one of its messages could not be applied.
create table parked_matter (
    consumer text        not null,
    matter   text        not null,
    reason   text        not null,                             -- a class of reason, never data
    since    timestamptz not null default clock_timestamp(),
    primary key (consumer, matter)
);

-- All its messages from that one on, in the order in which they came.
create table parked_message (
    sequence       bigint generated always as identity primary key,
    consumer       text        not null,
    matter         text        not null,
    topic          text        not null,
    partition      int         not null,
    message_offset bigint      not null,
    message_key    text,
    headers        text        not null,                       -- JSON: [[name, base64], ...]
    value          bytea,
    reason         text        not null,
    parked_at      timestamptz not null default clock_timestamp(),
    unique (consumer, topic, partition, message_offset),
    foreign key (consumer, matter) references parked_matter
);
create index parked_message_of_matter on parked_message (consumer, matter, sequence);

grant select, insert, update on log_cursor, inbox_offset, inbox_stream to ${app};
grant select, insert, update, delete on parked_matter, parked_message to ${app};
