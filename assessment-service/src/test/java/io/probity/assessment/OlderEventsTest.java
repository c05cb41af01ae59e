package io.probity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.eventsourcing.codec.EventCodec;
import io.probity.eventsourcing.codec.EventCodec.Written;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.policy.ConflictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was stored before a plan said what it covers. */
@Tag("IC-10")
class OlderEventsTest {

    @Test
    void a_plan_of_before_covers_whatever_is_known_of_its_officer() throws IOException {
        AssessmentEvent inAssessment = read(Matters.ASSESSMENT, "assessment.conflict-managed.v1");
        assertThat(inAssessment)
                .isInstanceOfSatisfying(AssessmentEvent.ConflictManaged.class, e -> assertThat(e.covers())
                        .containsExactly(ConflictKind.values()));
        InvestigationEvent inInvestigation = read(Matters.INVESTIGATION, "investigation.conflict-managed.v1");
        assertThat(inInvestigation)
                .isInstanceOfSatisfying(InvestigationEvent.ConflictManaged.class, e -> assertThat(e.covers())
                        .containsExactly(ConflictKind.values()));
    }

    private static <E> E read(Aggregate<?, ?, E> aggregate, String type) throws IOException {
        String data = Files.readString(Path.of("src/test/resources/approved", type + ".json"));
        return new EventCodec<>(aggregate.events(), aggregate.upcasts()).readSealed(new Written(type, data));
    }
}
