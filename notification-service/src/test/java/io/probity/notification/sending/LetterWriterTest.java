package io.probity.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.notification.fetching.Appeals;
import io.probity.notification.letter.LetterKind;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a policy's letter names is put in, and what there is to be told stands in the letter. */
class LetterWriterTest {
    private static final Policies POLICIES = Policies.load();

    private final LetterWriter writer = new LetterWriter(POLICIES);

    static Stream<Arguments> everyLetterOfEveryPolicy() {
        return POLICIES.all().stream()
                .flatMap(policy -> Arrays.stream(LetterKind.values()).map(kind -> Arguments.of(policy, kind)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyLetterOfEveryPolicy")
    @Tag("HV-09")
    @Tag("HV-44")
    @Tag("HV-50")
    void every_letter_of_every_policy_tells_all_there_is_to_tell(Policy policy, LetterKind kind) {
        var written = writer.write(policy.id(), policy.version(), kind, full(kind));
        assertThat(written.subject()).isNotBlank().doesNotContain("{", "WCS-7Q4M2K", "Quokkaline");
        assertThat(written.text()).contains(told(kind)).doesNotContain("{", "}");
    }

    @Test
    @Tag("HV-44")
    void a_letter_without_apology_and_improvements_has_no_gap_where_they_would_stand() {
        var letter = new OutcomeLetter(
                "Wattle Creek", "Quokkaline", "WCS-7Q4M2K", "2 March 2026", "It was.", "A policy", "We do.", "", "");
        assertThat(writer.write("wattle-creek", "8", LetterKind.OUTCOME, letter).text())
                .contains("We do.\n\nIf you are not satisfied")
                .doesNotContain("IMPROVED");
    }

    private static Record full(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT ->
                new AcknowledgementLetter(
                        "Wattle Creek", "Quokkaline", "WCS-7Q4M2K", "2 March 2026", "Read twice.", "Read again.");
            case OUTCOME ->
                new OutcomeLetter(
                        "Wattle Creek",
                        "Quokkaline",
                        "WCS-7Q4M2K",
                        "2 March 2026",
                        "It was.",
                        "A policy",
                        "We do.",
                        "Photographs.",
                        "Sorry.");
            case APPEAL_OUTCOME ->
                new AppealOutcomeLetter(
                        "Wattle Creek",
                        "Quokkaline",
                        "WCS-7Q4M2K",
                        "Upheld.",
                        "It was.",
                        "Slowly.",
                        "Nothing.",
                        List.of("Read twice.", "Not checked."),
                        "We do.",
                        List.of(new Appeals.ExternalAgency(
                                "Ombudsman", "GPO Box 1", "07 0000 0000", "office@ombudsman.example")));
            case OUT_OF_SCOPE ->
                new OutOfScopeLetter(
                        "Wattle Creek",
                        "Quokkaline",
                        "WCS-7Q4M2K",
                        "2 March 2026",
                        "It is about rates",
                        "The rates office.",
                        "Until June.");
            case AGENCY_NOTICE -> new AgencyNotice("Wattle Creek", "Commission");
        };
    }

    private static List<String> told(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT ->
                List.of("Wattle Creek", "Quokkaline", "WCS-7Q4M2K", "2 March 2026", "Read twice.", "Read again.");
            case OUTCOME -> List.of("It was.", "A policy", "We do.", "Photographs.", "Sorry.", "WCS-7Q4M2K");
            case APPEAL_OUTCOME ->
                List.of(
                        "Upheld.",
                        "It was.",
                        "Slowly.",
                        "Nothing.",
                        "- Read twice.",
                        "- Not checked.",
                        "We do.",
                        "Ombudsman",
                        "GPO Box 1",
                        "07 0000 0000",
                        "office@ombudsman.example");
            case OUT_OF_SCOPE -> List.of("It is about rates", "The rates office.", "Until June.", "WCS-7Q4M2K");
            case AGENCY_NOTICE -> List.of("Wattle Creek", "Commission");
        };
    }
}
