package io.probity.assessment.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which decisions somebody took who may not have: known late, they stand, and are to be made anew (HV-36). */
final class Taint {
    private static final String NOT_NOTIFIED = "not-notified";
    private static final String CATEGORY = "category";
    private static final String ENDORSEMENT = "endorsement";

    private Taint() {}

    /** What an officer decided that stands: questions by their ids, the record, the category, the endorsement. */
    static List<String> of(String officer, Form form, Optional<Endorsement> endorsement) {
        List<String> decisions = new ArrayList<>(form.answers().values().stream()
                .filter(given -> given.by().equals(officer))
                .map(Given::question)
                .toList());
        if (form.notNotified().filter(record -> record.by().equals(officer)).isPresent()) decisions.add(NOT_NOTIFIED);
        if (endorsement.isPresent() && !decisions.isEmpty()) decisions.add(CATEGORY);
        if (endorsement.filter(it -> it.by().equals(officer)).isPresent()) decisions.add(ENDORSEMENT);
        return List.copyOf(decisions);
    }

    /** Whether anybody who takes no part took part in a decision. */
    static boolean isOn(Form form, Endorsement endorsement, Parties parties) {
        Stream<String> hands = Stream.concat(
                form.answers().values().stream().map(Given::by),
                form.notNotified().stream().map(NotNotified::by));
        return Stream.concat(hands, Stream.of(endorsement.by())).anyMatch(parties::bars);
    }
}
