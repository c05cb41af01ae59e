package io.probity.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a council keeps about the policy as a document (HV-58, MC-34).
 *
 * @param sanctions what follows a breach of it, in words (IC-11)
 * @param training who is trained in it; empty where it asks for none
 */
public record DocumentControl(
        String title,
        String type,
        String responsible,
        Review review,
        List<String> parents,
        List<String> children,
        List<String> sanctions,
        Optional<Training> training,
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

    /**
     * Who is trained in the policy.
     *
     * @param within how many days after it is in force they all have been
     */
    public record Training(String who, int within, int remindDays, String clause) {}

    public DocumentControl {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        sanctions = List.copyOf(sanctions);
        history = List.copyOf(history);
    }
}
