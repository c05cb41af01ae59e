package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.IRONBARK;
import static io.probity.assessment.assessing.Forms.SALTBUSH;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessedCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentCategorised;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.policy.Answer;
import io.probity.policy.OutcomeCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OtherStatesTest {

    @Test
    @Tag("MC-09")
    void victoria_notifies_ibac_when_all_three_limbs_hold() {
        Forms form = Forms.under(IRONBARK).with(Forms.header(List.of(), "petty-cash"));
        form.accept(form.yes("limb-1", "b", "c"));
        assertThat(form.accept(form.yes("limb-2", "indictable-offence")))
                .contains(new AssessedCorruptConduct("limb-2"));
        form.accept(form.suspected());
        assertThat(form.accept(form.information("records")))
                .contains(
                        new ReasonableSuspicionFormed("suspicion-information", Forms.NOW),
                        new AssessmentCategorised(OutcomeCode.NOTIFY, Optional.of("ibac")));
        form.accept(form.endorse(CEO));
        assertThat(form.state()).isInstanceOfSatisfying(Endorsed.class, it -> assertThat(
                        it.endorsement().category())
                .isEqualTo(OutcomeCode.NOTIFY));
    }

    @Test
    @Tag("MC-09")
    void victoria_does_not_notify_where_one_limb_fails() {
        for (int failing = 1; failing <= 3; failing++) {
            Forms form = Forms.under(IRONBARK).with(Forms.header(List.of(), "petty-cash"));
            form.accept(failing == 1 ? form.no("limb-1") : form.yes("limb-1", "b"));
            form.accept(failing == 2 ? form.no("limb-2") : form.yes("limb-2", "indictable-offence"));
            form.accept(failing == 3 ? form.no("suspicion") : form.suspected());
            form.accept(form.information("records"));
            assertThat(form.events).contains(new AssessmentCategorised(OutcomeCode.NOT_NOTIFIED, Optional.empty()));
            assertThat(form.events.stream().anyMatch(AssessedNotCorruptConduct.class::isInstance))
                    .isEqualTo(failing < 3);
            assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.RECORD_MISSING);
        }
    }

    @Test
    @Tag("MC-09")
    void each_limb_is_answered_with_reasons() {
        Forms form = Forms.under(IRONBARK);
        assertThat(form.refusal(form.answer(Answer.yes("limb-2", " ", "bribery")))
                        .clause())
                .isEqualTo("MC-09");
    }

    @Test
    @Tag("IC-14")
    void new_south_wales_reports_what_is_suspected_on_reasonable_grounds() {
        Forms form = Forms.under(SALTBUSH).with(Forms.header(List.of(), "queue-jumping"));
        form.with(form.suspected(), form.information("complainant-statement"));
        assertThat(form.events).contains(new AssessmentCategorised(OutcomeCode.NOTIFY, Optional.of("icac")));
        form.accept(form.endorse(CEO));
    }
}
