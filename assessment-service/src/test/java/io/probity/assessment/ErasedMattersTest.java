package io.probity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.HeaderFilled;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.eventsourcing.codec.EventCodec;
import io.probity.eventsourcing.codec.EventCodec.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a destroyed key had sealed is gone; what happened is still known. */
class ErasedMattersTest {
    private static final String GONE = "{\"$sealed\": \"AAAA\"}";
    private static final String LAW = "{\"policy\": \"wattle-creek\", \"version\": \"8\"}";

    @Test
    @Tag("HV-58")
    void an_assessment_without_its_texts_is_still_the_assessment_it_was() {
        EventCodec<AssessmentEvent> codec = new EventCodec<>(AssessmentEvent.class, Map.of());
        AssessmentEvent header = codec.readSealed(
                new Written("assessment.header-filled.v1", "{\"header\": " + GONE + ", \"by\": \"assessor-1\"}"));
        assertThat(header).isInstanceOf(HeaderFilled.class);
        var decider = Matters.ASSESSMENT.decider();
        var opened = decider.evolve(
                decider.initialState(),
                new AssessmentOpened(
                        new Law("wattle-creek", "8"), "qld-corrupt-conduct", LocalDate.of(2026, 3, 17), List.of()));
        assertThat(decider.evolve(opened, header)).isEqualTo(opened);
    }

    @Test
    void an_investigation_without_its_texts_still_ended_as_it_did() {
        EventCodec<InvestigationEvent> codec = new EventCodec<>(InvestigationEvent.class, Map.of());
        String matter = "{\"track\": \"FRAUD\", \"law\": " + LAW + "}";
        List<Written> history = List.of(
                new Written(
                        "investigation.opened.v1",
                        "{\"matter\": " + matter + ", \"agency\": null, \"barred\": " + GONE + "}"),
                new Written("investigation.completed.v1", "{\"on\": \"2026-03-20\", \"by\": \"investigator-1\"}"),
                new Written(
                        "investigation.outcome-decided.v1",
                        "{\"outcome\": \"substantiated\", \"remedy\": null, \"answer\": " + GONE
                                + ", \"completedOn\": \"2026-03-20\", \"by\": \"ceo-1\", \"office\": \"ceo\", \"law\": "
                                + LAW + "}"));
        var decider = Matters.INVESTIGATION.decider();
        var state = decider.initialState();
        for (Written written : history) {
            InvestigationEvent event = codec.readSealed(written);
            assertThat(event)
                    .isInstanceOfAny(
                            InvestigationOpened.class,
                            InvestigationEvent.InvestigationCompleted.class,
                            OutcomeDecided.class);
            state = decider.evolve(state, event);
        }
        assertThat(state.toString()).contains("substantiated", "answer=Optional.empty", "barred=[]");
    }
}
