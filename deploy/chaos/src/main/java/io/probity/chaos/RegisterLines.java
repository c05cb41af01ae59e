package io.probity.chaos;

import io.probity.local.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every acknowledged lodgement stands in the registers exactly once, as those see them who may read them. */
final class RegisterLines implements Inspection {
    private final Wire wire;

    RegisterLines(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Finding of(Ground ground, Ledger ledger) {
        Map<String, Integer> lines = new HashMap<>();
        read(Errand.user("records-officer"), "complaints", lines);
        read(Errand.user("auditor"), "corrupt-conduct", lines);
        List<String> wrong = new ArrayList<>();
        long looked = 0;
        for (Ledger.Line line : ledger.acknowledged(Part.INTAKE)) {
            if (line.reference().isEmpty()) continue;
            looked++;
            int times = lines.getOrDefault(line.reference(), 0);
            if (times != 1) wrong.add(line.reference() + " stands there " + times + " times");
        }
        lines.forEach((reference, times) -> {
            if (times > 1) wrong.add(reference + " stands there " + times + " times");
        });
        return new Finding("acknowledged lodgements stand in the register exactly once", looked, wrong, "");
    }

    private void read(String user, String register, Map<String, Integer> lines) {
        String next = "";
        do {
            Reply page = wire.get(
                    user,
                    Part.REPORTING,
                    "/councils/" + Errand.COUNCIL + "/registers/" + register + "?limit=500"
                            + (next.isEmpty() ? "" : "&after=" + next));
            if (!page.isGood()) throw new IllegalStateException("the register answers " + page.status());
            page.body()
                    .path("items")
                    .forEach(line -> lines.merge(line.path("reference").asText(), 1, Integer::sum));
            next = page.text("/next");
        } while (!next.isEmpty());
    }
}
