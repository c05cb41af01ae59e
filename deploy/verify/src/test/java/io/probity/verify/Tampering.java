package io.probity.verify;

import java.util.Random;

/** What the owner of a database can do to the events between two positions, as SQL. */
enum Tampering {
    EDIT_THE_DATA("update event set data = data || ' ' where position = %1$d"),
    EDIT_THE_METADATA("update event set metadata = '{\"at\":\"2020-01-01T00:00:00Z\"}' where position = %1$d"),
    EDIT_THE_TYPE("update event set type = 'complaint.withdrawn.v1' where position = %1$d"),
    GIVE_IT_TO_ANOTHER_TENANT("update event set tenant = 'there' where position = %1$d"),
    MOVE_IT_TO_ANOTHER_STREAM("update event set stream = (select stream from event where position = %2$d) || '0'"
            + " where position = %1$d"),
    COUNT_IT_OTHERWISE("update event set version = version + 1 where position = %1$d"),
    EXCHANGE_ITS_HASH("update event set hash = sha256(hash) where position = %1$d"),
    DELETE_ONE("delete from event where position = %1$d"),
    DELETE_ONE_AND_CLOSE_UP("delete from event where position = %1$d;"
            + " update event set position = position - 1 where position > %1$d"),
    DELETE_A_STREAM("delete from event where stream = (select stream from event where position = %1$d)"),
    DELETE_A_BLOCK("delete from event where position between %1$d and %2$d"),
    SWAP_TWO("update event set position = case position when %1$d then %2$d else %1$d end"
            + " where position in (%1$d, %2$d)"),
    EXCHANGE_THE_DATA_OF_TWO("update event e set data = o.data from event o where e.position in (%1$d, %2$d)"
            + " and o.position = %1$d + %2$d - e.position"),
    INSERT_ONE("update event set position = position + 1 where position > %1$d;"
            + " insert into event select %1$d + 1, tenant, stream, version + 1, type, data, metadata, hash from event"
            + " where position = %1$d"),
    REPEAT_ONE("insert into event select * from event where position = %1$d"),
    CUT_OFF_THE_TAIL("delete from event where position > %1$d"),
    DELETE_ALL("delete from event"),
    EDIT_ALL("update event set data = replace(data, '1', '2')");

    private final String sql;

    Tampering(String sql) {
        this.sql = sql;
    }

    /** At two places chosen by chance, the first before the second. */
    String sql(Random random, int events) {
        int from = 1 + random.nextInt(events - 1);
        int to = from + 1 + random.nextInt(events - from);
        return sql.formatted(from, to);
    }
}
