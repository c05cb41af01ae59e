package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.IRONBARK;
import static io.probity.assessment.assessing.Forms.SALTBUSH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessedCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentCategorised;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.policy.Answer;
import io.probity.policy.OutcomeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OtherStatesTest {
    private static final boolean[] BOTH = {true, false};

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

    /** Every yes and no of Victoria's limbs and of New South Wales' suspicion: each path comes to its one end. */
    @TestFactory
    @Tag("MC-09")
    @Tag("IC-14")
    Stream<DynamicTest> the_whole_decision_tables() {
        List<DynamicTest> rows = new ArrayList<>();
        for (boolean first : BOTH)
            for (boolean second : BOTH)
                for (boolean suspected : BOTH)
                    rows.add(dynamicTest(
                            "limb 1 %s, limb 2 %s, suspected %s".formatted(first, second, suspected),
                            () -> victoria(first, second, suspected)));
        for (boolean suspected : BOTH)
            rows.add(dynamicTest("New South Wales, suspected " + suspected, () -> newSouthWales(suspected)));
        return rows.stream();
    }

    private static void victoria(boolean first, boolean second, boolean suspected) {
        Forms form = Forms.under(IRONBARK).with(Forms.header(List.of(), "petty-cash"));
        form.accept(first ? form.yes("limb-1", "b") : form.no("limb-1"));
        form.accept(second ? form.yes("limb-2", "indictable-offence") : form.no("limb-2"));
        form.accept(suspected ? form.suspected() : form.no("suspicion"));
        form.accept(form.information("records"));
        ends(form, first && second && suspected ? Optional.of("ibac") : Optional.empty());
    }

    private static void newSouthWales(boolean suspected) {
        Forms form = Forms.under(SALTBUSH).with(Forms.header(List.of(), "queue-jumping"));
        form.accept(suspected ? form.suspected() : form.no("suspicion"));
        form.accept(form.information("complainant-statement"));
        ends(form, suspected ? Optional.of("icac") : Optional.empty());
    }

    private static void ends(Forms form, Optional<String> agency) {
        if (agency.isEmpty()) {
            assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.RECORD_MISSING);
            form.accept(form.record("Conduct.", List.of("records"), "The book.", "Nothing beyond a rumour."));
        }
        form.accept(form.endorse(CEO));
        assertThat(form.state()).isInstanceOfSatisfying(Endorsed.class, it -> {
            assertThat(it.endorsement().agency()).isEqualTo(agency);
            assertThat(it.endorsement().category())
                    .isEqualTo(agency.isPresent() ? OutcomeCode.NOTIFY : OutcomeCode.NOT_NOTIFIED);
            assertThat(it.form().notNotified().isPresent()).isEqualTo(agency.isEmpty());
        });
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
