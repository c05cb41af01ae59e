package io.probity.assessment.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.investigation.Finding;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HV-36")
class TaintedDecisionTest {
    private static final StreamId MATTER = new StreamId("wattle-creek", "investigation", new UUID(0, 1));

    @Test
    @Tag("MC-17")
    void by_whom_a_fraud_is_investigated_is_a_decision_that_a_conflict_taints_until_another_takes_it_again() {
        assertThat(TaintedDecision.ofInvestigation(List.of(directed("ceo-1")), "ceo-1"::equals))
                .extracting(TaintedDecision::decision)
                .containsExactly("direction");
        assertThat(TaintedDecision.ofInvestigation(List.of(directed("ceo-1"), directed("mayor-1")), "ceo-1"::equals))
                .isEmpty();
    }

    @Test
    void what_was_only_recorded_is_no_decision() {
        InvestigationEvent heard = new ResponseReceived("officer-7", "I erred.", "investigator-1");
        InvestigationEvent found = new FindingMade(
                2, Finding.SUBSTANTIATED, "The book.", Optional.empty(), Optional.empty(), "investigator-1");
        assertThat(TaintedDecision.ofInvestigation(
                        List.of(by("investigator-1", heard), by("investigator-1", found)), "investigator-1"::equals))
                .extracting(TaintedDecision::decision)
                .containsExactly("finding-2");
    }

    private static Recorded<InvestigationEvent> directed(String by) {
        return by(by, new InvestigationDirected("investigator-1", "Alone.", false, false, by));
    }

    private static Recorded<InvestigationEvent> by(String actor, InvestigationEvent event) {
        return new Recorded<>(1, MATTER, 1, new Metadata(Instant.EPOCH, actor, "request-1", null), event);
    }
}
