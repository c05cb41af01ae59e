package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.ASSESSOR;
import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.IRONBARK;
import static io.probity.assessment.assessing.Forms.MAYOR;
import static io.probity.assessment.assessing.Forms.OTHER_ASSESSOR;
import static io.probity.assessment.assessing.Forms.SALTBUSH;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static io.probity.assessment.assessing.Forms.rightsConsideredBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderOtherMatters;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.HumanRightsConsidered;
import io.probity.assessment.assessing.AssessmentEvent.OtherMattersConsidered;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the form asks to be considered beside the statutory test: human rights, and other matters. */
class BesideTheTestTest {
    private final Forms form = Forms.unconsidered(WATTLE_CREEK);

    @Test
    @Tag("HV-41")
    void nothing_is_endorsed_in_queensland_before_human_rights_were_considered() {
        form.headed().suspectedTypeA().with(form.level("level-1"));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.RIGHTS_FIRST);
        form.accept(rightsConsideredBy(ASSESSOR));
        assertThat(form.accept(form.endorse(CEO))).singleElement().isInstanceOf(AssessmentEndorsed.class);
    }

    @Test
    @Tag("HV-41")
    @Tag("HV-36")
    void what_somebody_considered_who_may_take_no_part_is_considered_again() {
        form.headed()
                .suspectedTypeA()
                .with(
                        form.level("level-1"),
                        rightsConsideredBy(OTHER_ASSESSOR),
                        new DeclareConflict("A cousin.", OTHER_ASSESSOR));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.RIGHTS_FIRST);
        form.with(rightsConsideredBy(ASSESSOR), form.endorse(CEO));
    }

    /** The control: neither Maroondah's policy nor the ICAC's guidance asks for it. */
    @Test
    @Tag("HV-41")
    void where_the_pack_does_not_ask_for_it_nothing_waits_for_human_rights() {
        Forms victoria = Forms.unconsidered(IRONBARK).with(Forms.header(List.of(), "petty-cash"));
        victoria.with(
                victoria.yes("limb-1", "b"),
                victoria.yes("limb-2", "indictable-offence"),
                victoria.no("suspicion"),
                victoria.information("records"),
                victoria.record());
        assertThat(victoria.accept(victoria.endorse(CEO))).hasSize(1);
    }

    @Test
    @Tag("HV-41")
    void human_rights_are_considered_with_reasons_and_by_the_codes_of_the_law() {
        assertThat(form.accept(considering("privacy-and-reputation")))
                .containsExactly(new HumanRightsConsidered(
                        List.of("privacy-and-reputation"), true, "Nothing is published.", "assessor-1"));
        assertThat(form.refusal(new ConsiderHumanRights(List.of(), true, " ", ASSESSOR)))
                .isEqualTo(AssessmentRule.RIGHTS_INCOMPLETE);
        assertThat(form.refusal(considering("peace-and-quiet"))).isEqualTo(AssessmentRule.RIGHTS_LISTED);
        assertThat(form.reason(considering("peace-and-quiet"))).contains("Human Rights Act 2019", "fair-hearing");
    }

    /** Whoever reads the form for another reason adds nothing to what is decided on it, whatever else they are. */
    @Test
    @Tag("HV-37")
    @Tag("MC-22")
    void beside_the_test_only_who_assesses_adds_and_whose_turn_it_is_to_decide() {
        Officer reader = new Officer("reader-1", Set.of("pid-coordinator", "governance-manager"));
        assertThat(form.refusal(rightsConsideredBy(reader))).isEqualTo(AssessmentRule.NOT_AN_ASSESSOR);
        assertThat(form.refusal(rightsConsideredBy(MAYOR))).isEqualTo(AssessmentRule.NOT_AN_ASSESSOR);
        assertThat(form.accept(rightsConsideredBy(CEO))).hasSize(1);
    }

    @Test
    @Tag("HV-41")
    void where_no_law_lists_rights_they_are_considered_without_codes() {
        Forms newSouthWales = Forms.unconsidered(SALTBUSH);
        assertThat(newSouthWales.refusal(considering("fair-hearing"))).isEqualTo(AssessmentRule.RIGHTS_LISTED);
        assertThat(newSouthWales.accept(rightsConsideredBy(ASSESSOR))).hasSize(1);
    }

    @Test
    @Tag("HV-38")
    void other_bodies_that_are_told_are_agencies_of_the_law() {
        assertThat(form.accept(others("queensland-audit-office")))
                .containsExactly(new OtherMattersConsidered(
                        true, true, List.of("queensland-audit-office"), "Investigate.", "assessor-1"));
        assertThat(form.refusal(others("ibac"))).isEqualTo(AssessmentRule.OTHER_BODIES_LISTED);
        assertThat(form.reason(others("ibac"))).contains("queensland-audit-office");
    }

    private static ConsiderHumanRights considering(String right) {
        return new ConsiderHumanRights(List.of(right), true, "Nothing is published.", ASSESSOR);
    }

    private static ConsiderOtherMatters others(String body) {
        return new ConsiderOtherMatters(true, true, List.of(body), "Investigate.", ASSESSOR);
    }
}
