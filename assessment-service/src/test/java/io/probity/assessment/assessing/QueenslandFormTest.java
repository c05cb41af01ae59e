package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.BEFORE_THE_AGREEMENT;
import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.TODAY;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessedTypeA;
import io.probity.assessment.assessing.AssessmentEvent.AssessedTypeB;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentCategorised;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.NotNotifiedSetAside;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionNotFormed;
import io.probity.policy.Answer;
import io.probity.policy.OutcomeCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QueenslandFormTest {
    private static final List<String> ELEMENTS =
            List.of("type-a-a", "type-a-b", "type-a-c", "type-b-a", "type-b-b", "type-b-c");
    private final Forms form = Forms.under(WATTLE_CREEK);

    /** Every yes and no of the form, with and without an agreement: 64 x 2 x 4 ways to fill it in. */
    @TestFactory
    @Tag("HV-30")
    @Tag("HV-31")
    @Tag("HV-32")
    @Tag("HV-33")
    @Tag("HV-34")
    @Tag("HV-35")
    Stream<DynamicTest> the_whole_decision_table() {
        List<DynamicTest> rows = new ArrayList<>();
        for (int elements = 0; elements < 64; elements++)
            for (boolean suspected : new boolean[] {true, false})
                for (String level : List.of("level-1", "level-2", "level-3", "section-38")) {
                    Row row = new Row(elements, suspected, level);
                    rows.add(dynamicTest(row.toString(), row::holds));
                }
        return rows.stream();
    }

    private record Row(int elements, boolean suspected, String level) {
        void holds() {
            boolean agreement = !level.equals("section-38");
            Forms form = Forms.under(WATTLE_CREEK, agreement ? TODAY : BEFORE_THE_AGREEMENT)
                    .headed();
            for (int i = 0; i < 6; i++)
                form.accept(isYes(i) ? form.yes(ELEMENTS.get(i), options(i)) : form.no(ELEMENTS.get(i)));
            form.accept(suspected ? form.suspected() : form.answer(Answer.no("suspicion", "A rumour.")));
            form.accept(form.information("records"));
            if (agreement) form.accept(form.level(level));
            if (needsRecord()) {
                assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.RECORD_MISSING);
                form.accept(form.record());
            } else {
                assertThat(form.refusal(form.record())).isEqualTo(AssessmentRule.RECORD_NOT_CALLED_FOR);
            }
            form.accept(form.endorse(CEO));
            assertThat(form.state()).isInstanceOfSatisfying(Endorsed.class, this::isAsPrinted);
        }

        private void isAsPrinted(Endorsed endorsed) {
            assertThat(endorsed.endorsement().category()).isEqualTo(expected());
            assertThat(endorsed.form().notNotified().isPresent()).isEqualTo(needsRecord());
            assertThat(endorsed.endorsement().agency())
                    .isEqualTo(expected().isReferred() ? Optional.of("ccc") : Optional.empty());
        }

        private OutcomeCode expected() {
            if (!corrupt() || !suspected) return OutcomeCode.NOT_NOTIFIED;
            return switch (level) {
                case "level-1" -> OutcomeCode.LEVEL_1;
                case "level-2" -> OutcomeCode.LEVEL_2;
                case "level-3" -> OutcomeCode.LEVEL_3;
                default -> OutcomeCode.SECTION_38;
            };
        }

        private boolean needsRecord() {
            return !corrupt() || !suspected || level.equals("level-3");
        }

        private boolean corrupt() {
            return (elements & 7) == 7 || (elements & 56) == 56;
        }

        private boolean isYes(int element) {
            return (elements >> element & 1) == 1;
        }

        private static String[] options(int element) {
            return ELEMENTS.get(element).equals("type-b-a") ? new String[0] : new String[] {"i"};
        }

        @Override
        public String toString() {
            return "A and B %6s, %s, %s -> %s"
                    .formatted(
                            Integer.toBinaryString(elements),
                            suspected ? "suspected" : "not suspected",
                            level,
                            expected());
        }
    }

    @Test
    @Tag("HV-58")
    void an_assessment_opens_under_the_law_of_the_day_the_complaint_was_lodged() {
        assertThat(Forms.unconsidered(WATTLE_CREEK).events)
                .containsExactly(new AssessmentOpened(WATTLE_CREEK, "qld-corrupt-conduct", TODAY, List.of()));
        assertThat(form.accept(new AssessmentCommand.OpenAssessment(WATTLE_CREEK, TODAY, List.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    @Tag("HV-34")
    void a_matter_received_before_the_agreement_that_the_council_recorded_goes_at_once_whatever_its_policy_names() {
        Forms before = Forms.under(WATTLE_CREEK, TODAY, TODAY.plusDays(1)).suspectedTypeA();
        assertThat(before.events.getLast())
                .isEqualTo(new AssessmentCategorised(OutcomeCode.SECTION_38, Optional.of("ccc")));
    }

    @Test
    @Tag("HV-33")
    void a_matter_received_since_the_agreement_that_the_council_recorded_has_a_level() {
        Forms since = Forms.under(WATTLE_CREEK, BEFORE_THE_AGREEMENT, BEFORE_THE_AGREEMENT)
                .suspectedTypeA();
        assertThat(since.refusal(since.headed().endorse(CEO)).clause()).isEqualTo("HV-33");
        assertThat(since.accept(since.level("level-2")))
                .contains(new AssessmentCategorised(OutcomeCode.LEVEL_2, Optional.of("ccc")));
    }

    @Test
    @Tag("HV-30")
    void type_a_is_found_with_the_last_of_its_three_elements() {
        form.with(form.yes("type-a-a", "i"), form.yes("type-a-c", "i"));
        assertThat(form.accept(form.yes("type-a-b", "ii"))).contains(new AssessedTypeA("type-a-b"));
    }

    @Test
    @Tag("HV-31")
    void type_b_is_asked_where_type_a_fails() {
        form.with(form.no("type-a-a"), form.no("type-a-b"), form.no("type-a-c"));
        form.with(form.yes("type-b-a"), form.yes("type-b-b", "iii"));
        assertThat(form.accept(form.yes("type-b-c", "i"))).contains(new AssessedTypeB("type-b-c"));
    }

    @Test
    @Tag("HV-31")
    void conduct_that_is_neither_is_not_notified() {
        form.with(form.no("type-a-a"), form.no("type-a-b"), form.no("type-a-c"));
        form.with(form.no("type-b-a"), form.no("type-b-b"));
        assertThat(form.accept(form.no("type-b-c")))
                .contains(
                        new AssessedNotCorruptConduct("type-b-c"),
                        new AssessmentCategorised(OutcomeCode.NOT_NOTIFIED, Optional.empty()));
    }

    @Test
    @Tag("HV-30")
    void an_element_is_answered_with_reasons_and_says_which_of_its_options_applies() {
        assertThat(form.refusal(form.answer(Answer.yes("type-a-a", " ", "i"))).clause())
                .isEqualTo("HV-30");
        assertThat(form.refusal(form.answer(Answer.yes("type-a-a", "Reasons."))).clause())
                .isEqualTo("HV-30");
        assertThat(form.refusal(form.answer(Answer.yes("type-a-a", "Reasons.", "ix")))
                        .clause())
                .isEqualTo("HV-30");
        assertThat(form.refusal(form.answer(Answer.choose("type-a-a", "perhaps", "Reasons.")))
                        .name())
                .isEqualTo("ANSWER_NOT_ACCEPTED");
        assertThat(form.refusal(form.answer(Answer.no("type-z", "Reasons."))).name())
                .isEqualTo("ANSWER_NOT_ACCEPTED");
    }

    @Test
    @Tag("HV-32")
    void a_suspicion_is_formed_on_information_that_is_listed_and_described() {
        form.with(form.yes("type-a-a", "i"), form.yes("type-a-b", "i"), form.yes("type-a-c", "i"));
        assertThat(form.accept(form.suspected())).hasSize(1);
        assertThat(form.refusal(form.information()).clause()).isEqualTo("HV-32");
        assertThat(form.refusal(form.information("hearsay")).clause()).isEqualTo("HV-32");
        assertThat(form.refusal(form.answer(Answer.several("suspicion-information", "", "records")))
                        .clause())
                .isEqualTo("HV-32");
        assertThat(form.accept(form.information("records")))
                .contains(new ReasonableSuspicionFormed("suspicion-information", Forms.NOW));
    }

    @Test
    @Tag("HV-32")
    void no_suspicion_means_a_record_instead_of_a_referral() {
        form.with(form.yes("type-a-a", "i"), form.yes("type-a-b", "i"), form.yes("type-a-c", "i"));
        assertThat(form.accept(form.answer(Answer.no("suspicion", "A rumour."))))
                .contains(
                        new ReasonableSuspicionNotFormed("suspicion"),
                        new AssessmentCategorised(OutcomeCode.NOT_NOTIFIED, Optional.empty()));
    }

    @Test
    @Tag("HV-33")
    void a_council_with_an_agreement_categorises_with_reasons() {
        form.suspectedTypeA();
        assertThat(form.refusal(form.answer(Answer.choose("level", "level-1", " ")))
                        .clause())
                .isEqualTo("HV-33");
        assertThat(form.refusal(form.answer(Answer.choose("level", "level-4", "Row 4.")))
                        .clause())
                .isEqualTo("HV-33");
        assertThat(form.accept(form.level("level-1")))
                .contains(new AssessmentCategorised(OutcomeCode.LEVEL_1, Optional.of("ccc")));
    }

    @Test
    @Tag("HV-34")
    void a_council_without_an_agreement_refers_at_once() {
        Forms early = Forms.under(WATTLE_CREEK, BEFORE_THE_AGREEMENT);
        early.suspectedTypeA();
        assertThat(early.events).contains(new AssessmentCategorised(OutcomeCode.SECTION_38, Optional.of("ccc")));
    }

    @Test
    @Tag("HV-37")
    void a_form_with_an_open_question_is_not_endorsed() {
        form.headed().with(form.yes("type-a-a", "i"));
        assertThat(form.refusal(form.endorse(CEO)).name()).isEqualTo("QUESTIONS_OPEN");
        assertThat(form.refusal(form.endorse(CEO)).clause()).isEqualTo("HV-30");
    }

    @Test
    @Tag("HV-35")
    void a_record_that_a_changed_answer_overtook_is_made_again() {
        form.headed().suspectedTypeA().with(form.level("level-3"), form.record());
        assertThat(form.accept(form.level("level-1"))).contains(new NotNotifiedSetAside("level"));
        form.accept(form.level("level-3"));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.RECORD_MISSING);
    }

    @Test
    @Tag("HV-35")
    void an_answer_that_changes_nothing_leaves_the_record_as_it_is() {
        form.headed().suspectedTypeA().with(form.level("level-3"), form.record());
        assertThat(form.accept(form.information("audit-report"))).hasSize(1);
        form.accept(form.endorse(CEO));
        assertThat(form.events.getLast()).isInstanceOf(AssessmentEndorsed.class);
    }

    @Test
    @Tag("HV-58")
    void under_a_policy_that_is_not_installed_the_file_opens_and_nothing_is_decided() {
        Forms unknown = Forms.unconsidered(new Law("elsewhere", "1"), LocalDate.EPOCH);
        assertThat(unknown.events)
                .containsExactly(
                        new AssessmentOpened(new Law("elsewhere", "1"), "unknown", LocalDate.EPOCH, List.of()));
        assertThat(unknown.refusal(unknown.suspected())).isEqualTo(AssessmentRule.LAW_UNKNOWN);
    }
}
