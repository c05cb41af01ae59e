package io.probity.chaos;

import io.probity.local.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Of each matter, events first appear on their topic in the order of the log; every lodgement was told. */
final class OnTheWire implements Inspection {
    @Override
    public Finding of(Ground ground, Ledger ledger) {
        List<Topics.Told> all = Topics.all(ground.settings());
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        for (Topics.Told told : all) {
            if (!seen.add(told.topic() + " " + told.matter() + " " + told.id())) {
                repeated++;
                continue;
            }
            Integer before = last.put(told.topic() + " " + told.matter() + " " + told.stream(), told.version());
            if (Objects.requireNonNullElse(before, 0) > told.version())
                wrong.add(told.id() + " was overtaken by version " + before);
        }
        ground
                .databases()
                .rows(
                        Part.INTAKE,
                        "select stream, version from event where type = 'complaint.lodged.v1'",
                        row -> "intake/" + row.getString(1) + "/" + row.getInt(2))
                .stream()
                .filter(id -> !seen.contains("probity.intake " + matter(id) + " " + id))
                .map(id -> id + " was never told")
                .forEach(wrong::add);
        return new Finding(
                "events of a matter are on their topic in order", all.size(), wrong, repeated + " sent again");
    }

    private static String matter(String id) {
        return id.substring(id.indexOf("complaint/") + 10, id.lastIndexOf('/'));
    }
}
