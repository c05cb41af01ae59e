package io.probity.intake.complaint;

import io.probity.intake.complaint.Statement.SubjectOfficer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an officer suspects of what a complaint is about.
 *
 * @param allegationTypes codes of the policy's list
 * @param subjects opaque ids of officers whom it is about, beside those whom the complaint names
 * @param names of whom it is about, likewise
 * @param when the days of it, beside what the complaint says of them
 * @param reasons why it may be corrupt conduct
 */
public record Suspicion(
        List<String> allegationTypes,
        Set<String> subjects,
        List<SubjectOfficer> names,
        Optional<String> when,
        String reasons) {
    static final Suspicion ERASED = new Suspicion(List.of(), Set.of(), List.of(), Optional.empty(), "");

    public Suspicion {
        allegationTypes = List.copyOf(allegationTypes);
        subjects = Set.copyOf(subjects);
        names = List.copyOf(names);
    }
}
