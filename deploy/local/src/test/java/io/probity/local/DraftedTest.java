package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.local.simulating.PastOf;
import io.probity.policy.Policy;
import io.probity.policy.reading.Packs;
import io.probity.servers.ServerFailure;
import io.probity.verify.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose past can be run under a draft, and under which policy. */
@Tag("HV-58")
class DraftedTest {
    private static final String POLICY = "wattle-creek/8.yaml";
    private static final String LAW = "jurisdictions/queensland.yaml";
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final List<Entry> log = new ArrayList<>();

    @Test
    void a_policy_is_run_as_the_draft_writes_it() throws IOException {
        onboarded("queensland");
        assertThat(run(POLICY, "days: 14", "days: 7")
                        .clock("acknowledgement")
                        .orElseThrow()
                        .days())
                .isEqualTo(7);
    }

    @Test
    void of_a_law_the_policy_that_is_in_force_under_it_is_run() throws IOException {
        onboarded("queensland");
        adopted();
        Policy run = run(LAW, "name: Queensland", "name: Queensland as drafted");
        assertThat(run.id()).isEqualTo("wattle-creek");
        assertThat(run.jurisdiction().name()).isEqualTo("Queensland as drafted");
    }

    @Test
    void a_council_that_no_log_knows_is_not_there() {
        refused(POLICY, "There is no council wattle-creek on this platform.");
        refused(LAW, "There is no council wattle-creek on this platform.");
    }

    @Test
    void a_council_that_adopted_nothing_has_nothing_that_a_draft_of_the_law_could_change() {
        onboarded("queensland");
        refused(LAW, "wattle-creek has adopted no policy that the draft could change.");
    }

    @Test
    void a_policy_under_another_states_law_is_refused() {
        onboarded("victoria");
        refused(POLICY, "The draft stands under the law of queensland; wattle-creek is a council of victoria.");
    }

    @Test
    void another_states_law_is_refused_and_not_read_for_nothing() {
        onboarded("queensland");
        adopted();
        refused(
                "jurisdictions/victoria.yaml",
                "The draft stands under the law of victoria; wattle-creek is a council of queensland.");
    }

    @Test
    void a_version_of_the_law_under_which_the_policy_does_not_stand_is_refused_and_not_read_for_nothing() {
        onboarded("queensland");
        adopted();
        assertThatThrownBy(() -> run(LAW, "version: \"1\"", "version: \"2\""))
                .isInstanceOf(ServerFailure.class)
                .hasMessage("The draft is version 2 of the law of queensland; wattle-creek 8 stands under version 1:"
                        + " write it as that one.");
    }

    private void refused(String pack, String because) {
        assertThatThrownBy(() -> run(pack, "", ""))
                .isInstanceOf(ServerFailure.class)
                .hasMessage(because);
    }

    private Policy run(String pack, String found, String changed) throws IOException {
        String text = text(pack);
        assertThat(text).contains(found);
        String drafted = found.isEmpty() ? text : text.replace(found, changed);
        PastOf past = new PastOf("wattle-creek").read(log.iterator());
        return Drafted.beside(Packs.onClasspath(), "draft.yaml", drafted).of("wattle-creek", past, NOW);
    }

    private void onboarded(String jurisdiction) {
        happened("council.onboarded.v1", "{\"jurisdiction\": \"" + jurisdiction + "\"}");
    }

    private void adopted() {
        happened(
                "council.policy-adopted.v1",
                "{\"policy\": \"wattle-creek\", \"version\": \"8\", \"effectiveFrom\": \"2021-03-17\"}");
    }

    private void happened(String type, String data) {
        int next = log.size() + 1;
        log.add(new Entry(next, "wattle-creek", "council/wattle-creek", next, type, data, "{}", "00"));
    }

    private static String text(String pack) throws IOException {
        try (InputStream file = Objects.requireNonNull(DraftedTest.class.getResourceAsStream("/policies/" + pack))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
