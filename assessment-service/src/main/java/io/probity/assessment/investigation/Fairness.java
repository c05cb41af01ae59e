package io.probity.assessment.investigation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who was heard (HV-48).
 *
 * @param subjects whom the matter is about, as far as they are known
 * @param put until when each person may answer what was put to them
 * @param answered who has
 */
public record Fairness(List<String> subjects, Map<String, LocalDate> put, Set<String> answered) {

    /** @param subjects none where the key to the matter was destroyed */
    static Fairness towards(@Nullable List<String> subjects) {
        return new Fairness(subjects == null ? List.of() : List.copyOf(subjects), Map.of(), Set.of());
    }

    /** New material is answered anew: what was said to the old does not answer it. */
    Fairness putTo(String person, LocalDate respondBy) {
        Map<String, LocalDate> more = new HashMap<>(put);
        more.put(person, respondBy);
        Set<String> others = new HashSet<>(answered);
        others.remove(person);
        return new Fairness(subjects, Map.copyOf(more), Set.copyOf(others));
    }

    Fairness answeredBy(String person) {
        Set<String> more = new HashSet<>(answered);
        more.add(person);
        return new Fairness(subjects, put, Set.copyOf(more));
    }

    boolean wasHeard(String person, LocalDate today) {
        return put.containsKey(person)
                && (answered.contains(person) || put.get(person).isBefore(today));
    }

    /** Whether everybody whom it is about was heard: then a finding need not say whom it is against. */
    boolean wereSubjectsHeard(LocalDate today) {
        return subjects.stream().allMatch(subject -> wasHeard(subject, today));
    }
}
