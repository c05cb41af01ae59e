package io.probity.intake.viewing;

import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the queue that an officer may see: {@code WhoMaySee}, said to the database. */
public record QueueQuery(String where, Map<String, Object> values) {
    static QueueQuery of(String council, Officer officer, Set<Stage> stages, Cursor after) {
        return inSightOf(council, officer)
                // As one comparison, for which the database goes straight to where the last page ended.
                .and(" and stage in :stages and (receivedOn, complaint) > (:day, :id) order by receivedOn, complaint")
                .with("stages", stages)
                .with("day", after.receivedOn())
                .with("id", after.complaint());
    }

    /** All that an officer may see, at whatever stage. */
    public static QueueQuery inSightOf(String council, Officer officer) {
        List<String> sights = new ArrayList<>(List.of("handler = :me"));
        if (holdsAny(officer, "records-officer", "complaints-officer", "ceo")) sights.add("hidden = false");
        if (holdsAny(officer, "ceo", "assessor", "pid-coordinator")) sights.add("hidden = true");
        if (officer.holds("mayor")) sights.add("office = 'mayor'");
        String notTheirOwn = "not array_contains(subjects, :me)";
        if (officer.holds("ceo")) notTheirOwn += " and aboutChiefExecutive = false";
        return new QueueQuery(
                "tenant = :council and (" + String.join(" or ", sights) + ") and " + notTheirOwn,
                Map.of("council", council, "me", officer.id()));
    }

    /** Less of it. */
    public QueueQuery and(String condition) {
        return new QueueQuery(where + condition, values);
    }

    public QueueQuery with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new QueueQuery(where, more);
    }

    private static boolean holdsAny(Officer officer, String... offices) {
        return List.of(offices).stream().anyMatch(officer::holds);
    }
}
