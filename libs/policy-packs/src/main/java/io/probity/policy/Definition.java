package io.probity.policy;

import java.util.List;

/**
 * What a word means, as its source prints it (MC-10).
 *
 * @param parts the limbs of the definition, where it has some
 * @param source the section or document that defines it
 */
public record Definition(String code, String term, String text, List<Part> parts, String source, String clause) {

    /** One limb, as printed. */
    public record Part(String label, String text) {}

    public Definition {
        parts = List.copyOf(parts);
    }
}
