package io.probity.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a council keeps about the policy as a document (HV-58, MC-34).
 *
 * @param review how often it is reviewed, in words
 * @param reviewDue when that is next due; empty where the source gives no date
 */
public record DocumentControl(
        String title,
        String type,
        String responsible,
        String review,
        Optional<LocalDate> reviewDue,
        List<String> parents,
        List<String> children,
        List<Adoption> history) {

    /** One version of the document and the resolution that adopted it. */
    public record Adoption(String version, LocalDate on, String by) {}

    public DocumentControl {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        history = List.copyOf(history);
    }
}
