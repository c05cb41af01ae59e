package io.probity.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a statutory test has led to.
 *
 * @param established in the order in which it was established, the category included
 * @param category where the matter goes: exactly one
 * @param agency who is to be notified; empty where nobody is
 * @param record what must be written down before the assessment can be endorsed
 * @param asked the ids of the questions that were asked, in their order
 * @param beside the ids of questions that were answered though this path does not ask them
 */
public record Conclusion(
        List<OutcomeCode> established,
        OutcomeCode category,
        Optional<String> agency,
        Optional<RecordForm> record,
        List<String> asked,
        List<String> beside) {

    public Conclusion {
        established = List.copyOf(established);
        asked = List.copyOf(asked);
        beside = List.copyOf(beside);
    }

    /** Whether a record (in Queensland: of section 40A) must be made. */
    public boolean needsRecord() {
        return record.isPresent();
    }

    /** What the conduct is in the sense of the test; empty where it does not ask. */
    public Optional<OutcomeCode> classification() {
        return established.stream()
                .filter(o -> o.kind() == OutcomeCode.Kind.CLASSIFICATION)
                .findFirst();
    }

    /** Whether a reasonable suspicion was formed; empty where the path ended before that question. */
    public Optional<OutcomeCode> suspicion() {
        return established.stream()
                .filter(o -> o.kind() == OutcomeCode.Kind.SUSPICION)
                .findFirst();
    }
}
