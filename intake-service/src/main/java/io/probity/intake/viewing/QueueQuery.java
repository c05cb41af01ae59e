package io.probity.intake.viewing;

import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the queue that an officer may see: {@code WhoMaySee}, said to the database. */
record QueueQuery(String where, Map<String, Object> values) {

    static QueueQuery of(String council, Officer officer, Set<Stage> stages, Cursor after) {
        List<String> sights = new ArrayList<>(List.of("handler = :me"));
        if (holdsAny(officer, "records-officer", "complaints-officer", "ceo")) sights.add("hidden = false");
        if (holdsAny(officer, "ceo", "assessor", "pid-coordinator")) sights.add("hidden = true");
        if (officer.holds("mayor")) sights.add("office = 'mayor'");
        String notTheirOwn = "not array_contains(subjects, :me)";
        if (officer.holds("ceo")) notTheirOwn += " and aboutChiefExecutive = false";
        Map<String, Object> values = new HashMap<>();
        values.put("council", council);
        values.put("me", officer.id());
        values.put("stages", stages);
        values.put("day", after.receivedOn());
        values.put("id", after.complaint());
        return new QueueQuery(
                "tenant = :council and (" + String.join(" or ", sights) + ") and " + notTheirOwn
                        + " and stage in :stages"
                        + " and (receivedOn > :day or (receivedOn = :day and complaint > :id))"
                        + " order by receivedOn, complaint",
                values);
    }

    private static boolean holdsAny(Officer officer, String... offices) {
        return List.of(offices).stream().anyMatch(officer::holds);
    }
}
