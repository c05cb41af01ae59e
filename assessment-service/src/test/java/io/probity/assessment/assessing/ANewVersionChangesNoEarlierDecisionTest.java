package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentEvent.AssessmentCategorised;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Policies;
import io.probity.policy.reading.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Version 9 stands under a law that sends to the CCC, once a month, what version 8 leaves to the auditor. */
@Tag("HV-58")
class ANewVersionChangesNoEarlierDecisionTest {
    private static final Law VERSION_9 = new Law("wattle-creek", "9");
    private static final AssessmentCategorised LEVEL_3 =
            new AssessmentCategorised(OutcomeCode.LEVEL_3, Optional.empty());

    private final Policies both = new Policies(Packs.onClasspath()
            .with(
                    "jurisdictions/queensland-2.yaml",
                    text("jurisdictions/queensland.yaml")
                            .replace("version: \"1\"", "version: \"2\"")
                            .replace(
                                    "{ when: otherwise, establishes: [level-3], to: \"5\" }",
                                    "{ when: otherwise, establishes: [level-2], agency: ccc, to: end }"))
            .with(
                    "wattle-creek/9.yaml",
                    text("wattle-creek/8.yaml")
                            .replace("\nversion: \"8\"", "\nversion: \"9\"")
                            .replace("jurisdiction-version: \"1\"", "jurisdiction-version: \"2\"")
                            .replace("effective-from: 2021-03-17", "effective-from: 2026-07-01"))
            .policies());

    /** The control: the two versions do lead to different places. */
    @Test
    void under_the_new_version_the_same_answers_lead_elsewhere() {
        Forms under9 = Forms.under(both, VERSION_9).headed().suspectedTypeA();
        under9.accept(under9.level("level-3"));
        assertThat(under9.events.getLast())
                .isEqualTo(new AssessmentCategorised(OutcomeCode.LEVEL_2, Optional.of("ccc")));
    }

    @Test
    void what_was_endorsed_before_is_the_same_to_whoever_reads_it_under_the_new_one() {
        Forms before = Forms.under(WATTLE_CREEK).headed().suspectedTypeA();
        before.with(before.level("level-3"), before.record(), before.endorse(CEO));
        assertThat(before.events).contains(LEVEL_3);
        assertThat(before.events.getLast()).isInstanceOfSatisfying(AssessmentEndorsed.class, endorsed -> {
            assertThat(endorsed.law()).isEqualTo(WATTLE_CREEK);
            assertThat(endorsed.category()).isEqualTo(OutcomeCode.LEVEL_3);
        });
        var decider = new AssessmentDecider(both);
        Assessment read = decider.initialState();
        for (AssessmentEvent event : before.events) read = decider.evolve(read, event);
        assertThat(read).isEqualTo(before.state());
    }

    @Test
    void what_was_opened_before_is_decided_by_the_version_it_was_opened_under() {
        Forms open = Forms.under(both, WATTLE_CREEK).headed().suspectedTypeA();
        open.accept(open.level("level-3"));
        assertThat(open.events.getLast()).isEqualTo(LEVEL_3);
    }

    private static String text(String file) {
        try (var in = Policies.class.getResourceAsStream("/policies/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
