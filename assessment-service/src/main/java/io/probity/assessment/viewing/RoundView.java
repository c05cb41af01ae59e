package io.probity.assessment.viewing;

import io.probity.assessment.assessing.Assessment.Round;
import io.probity.assessment.assessing.Endorsement;
import io.probity.assessment.assessing.Given;
import io.probity.assessment.assessing.Header;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.NotNotified;
import java.util.List;
import java.util.Optional;

/** An earlier decision as it was made: a new one left it so (HV-37, HV-58). */
public record RoundView(
        int round,
        Law law,
        String test,
        Optional<Header> header,
        List<Given> answers,
        Optional<NotNotified> notNotified,
        Endorsement endorsement) {

    static RoundView of(Round round) {
        return new RoundView(
                round.number(),
                round.law(),
                round.test(),
                round.form().header(),
                List.copyOf(round.form().answers().values()),
                round.form().notNotified(),
                round.endorsement());
    }
}
