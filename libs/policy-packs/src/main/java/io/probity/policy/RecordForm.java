package io.probity.policy;

import java.util.List;
import java.util.Set;

/**
 * A record of a decision that must be made, and its parts: in Queensland the section 40A record (HV-35).
 *
 * @param required by what: a section, or good order
 */
public record RecordForm(String id, String title, String text, String required, List<Part> parts, String clause) {

    /** One part; where it has options, at least one of them must be named. */
    public record Part(String id, String text, List<Question.Option> options) {

        public Part {
            options = List.copyOf(options);
        }
    }

    public RecordForm {
        parts = List.copyOf(parts);
    }

    /** The ids of the parts that are not among those given. */
    public List<String> missing(Set<String> given) {
        return parts.stream().map(Part::id).filter(p -> !given.contains(p)).toList();
    }

    /** The codes that the part's evidence may be of. */
    public List<String> codesOf(String part) {
        return parts.stream()
                .filter(p -> p.id().equals(part))
                .flatMap(p -> p.options().stream())
                .map(Question.Option::code)
                .toList();
    }
}
