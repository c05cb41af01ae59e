package io.probity.policy;

import java.util.List;

/**
 * Reports that a council does not take in itself, because they have to be made to an agency directly (MC-04).
 *
 * @param offices whom such a report is about, such as {@code councillor}
 * @param agency an agency's id
 * @param says why, in words for whoever reports
 */
public record Diversion(List<String> offices, String agency, String clause, String says) {
    public Diversion {
        offices = List.copyOf(offices);
    }
}
