package io.probity.chaos;

import io.probity.local.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every acknowledged request is kept, once, with the events that answered it; no other was kept twice. */
final class AcknowledgedRequests implements Inspection {
    private record Kept(String id, boolean whole) {}

    private static final String REQUESTS = """
            select r.id, count(e.*) = r.to_version - r.from_version
            from request r left join event e
              on e.tenant = r.tenant and e.stream = r.stream and e.version > r.from_version and e.version <= r.to_version
            group by r.tenant, r.id, r.to_version, r.from_version""";

    /** What became of what was acknowledged. */
    record Tally(long acknowledged, long found, List<String> lost, List<String> doubled) {}

    @Override
    public Finding of(Ground ground, Ledger ledger) {
        Tally tally = tally(ground, ledger);
        List<String> wrong = new ArrayList<>(tally.lost());
        wrong.addAll(tally.doubled());
        return new Finding(
                "acknowledged requests are kept exactly once",
                tally.acknowledged(),
                wrong,
                "found %d, lost %d, doubled %d"
                        .formatted(
                                tally.found(),
                                tally.lost().size(),
                                tally.doubled().size()));
    }

    static Tally tally(Ground ground, Ledger ledger) {
        List<String> lost = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        long acknowledged = 0;
        for (Part service : Standstill.WITH_A_LOG) {
            Map<String, Kept> kept =
                    ground
                            .databases()
                            .rows(service, REQUESTS, row -> new Kept(row.getString(1), row.getBoolean(2)))
                            .stream()
                            .collect(Collectors.toMap(Kept::id, Function.identity(), (one, other) -> one));
            for (Ledger.Line line : ledger.asked(service)) {
                long hits = line.keys().stream().filter(kept::containsKey).count();
                boolean whole = line.keys().stream()
                        .allMatch(key -> !kept.containsKey(key) || kept.get(key).whole());
                if (line.isAcknowledged()) acknowledged++;
                if (hits > 1) doubled.add(line.errand().what());
                if ((line.isAcknowledged() && hits == 0) || !whole)
                    lost.add(service.text() + ": " + line.errand().what());
            }
        }
        return new Tally(acknowledged, acknowledged - lost.size(), lost, doubled);
    }
}
