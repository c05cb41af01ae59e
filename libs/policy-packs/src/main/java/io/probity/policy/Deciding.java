package io.probity.policy;

import java.util.List;

/**
 * Who decides on an assessment (HV-37).
 *
 * @param offices in their order: each decides where none before it may
 * @param byAnother whether whoever decides must be somebody else than who assessed
 */
public record Deciding(List<String> offices, boolean byAnother, String clause) {

    /** Where a policy says nothing of it: the Chief Executive Officer, the Mayor, whoever was appointed for it. */
    public static final Deciding USUAL = new Deciding(List.of("ceo", "mayor", "nominated-person"), true, "HV-37");

    public Deciding {
        offices = List.copyOf(offices);
    }
}
