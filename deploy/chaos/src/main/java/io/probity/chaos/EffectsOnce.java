package io.probity.chaos;

import io.probity.local.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * What one request or one event of another service led to, it led to once; versions and positions have no gap.
 *
 * <p>One request may do the same to several streams at once: who complains for somebody else has two persons sealed.
 * Twice is what happened again, to the same stream or in another transaction.
 */
final class EffectsOnce implements Inspection {
    private static final String TWICE = """
            select tenant, metadata::json ->> 'cause' as cause, type, count(*)
            from event where metadata::json ->> 'cause' is not null
            group by 1, 2, 3
            having count(*) > count(distinct stream) or count(distinct xmin::text) > 1""";
    private static final String GAPS = """
            select tenant, stream from event group by tenant, stream having count(*) <> max(version)""";

    @Override
    public Finding of(Ground ground, Ledger ledger) {
        List<String> wrong = new ArrayList<>();
        long looked = 0;
        for (Part service : Standstill.WITH_A_LOG) {
            long events = ground.databases().number(service, "select count(*) from event");
            looked += events;
            wrong.addAll(ground.databases().rows(service, TWICE, row -> "%s %d times from %s"
                    .formatted(row.getString(3), row.getInt(4), row.getString(2))));
            wrong.addAll(ground.databases().rows(service, GAPS, row -> "a gap in " + row.getString(2)));
            if (events != ground.databases().number(service, "select position from log_head"))
                wrong.add(service.text() + ": positions have a gap");
        }
        return new Finding("no effect happened twice, no version is missing", looked, wrong, "");
    }
}
