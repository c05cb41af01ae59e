package io.probity.assessment.viewing;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Endorsement;
import io.probity.assessment.assessing.Header;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.NotNotified;
import io.probity.policy.OutcomeCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the register of decisions not to notify, in full.
 *
 * @param established what the test established
 * @param category not-notified, or level-3
 */
public record NotNotifiedView(
        UUID complaint,
        Law law,
        Optional<Header> header,
        List<String> established,
        String category,
        Optional<NotNotified> record,
        Endorsement endorsement) {

    static NotNotifiedView of(UUID complaint, Assessment assessment) {
        if (!(assessment instanceof Endorsed it)) throw new IllegalStateException("a row that is ahead of its stream");
        return new NotNotifiedView(
                complaint,
                it.law(),
                it.form().header(),
                it.endorsement().established().stream().map(OutcomeCode::code).toList(),
                it.endorsement().category().code(),
                it.form().notNotified(),
                it.endorsement());
    }
}
