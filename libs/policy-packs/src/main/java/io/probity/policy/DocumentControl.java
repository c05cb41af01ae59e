package io.probity.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a council keeps about the policy as a document (HV-58, MC-34).
 *
 */
public record DocumentControl(
        String title,
        String type,
        String responsible,
        Review review,
        List<String> parents,
        List<String> children,
        List<Adoption> history) {

    /** One version of the document and the resolution that adopted it. */
    public record Adoption(String version, LocalDate on, String by) {}

    /**
     * When the policy is looked at again.
     *
     * @param every how often, in words
     * @param due when it is next due; empty where the source gives no date
     * @param remindDays how many days before that somebody is reminded
     */
    public record Review(String every, Optional<LocalDate> due, int remindDays, String clause) {}

    public DocumentControl {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        history = List.copyOf(history);
    }
}
