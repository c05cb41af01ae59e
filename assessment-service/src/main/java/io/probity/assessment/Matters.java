package io.probity.assessment;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.AssessmentCommand;
import io.probity.assessment.assessing.AssessmentDecider;
import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.InvestigationCommand;
import io.probity.assessment.investigation.InvestigationDecider;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.store.StreamId;
import io.probity.policy.Policies;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What this service keeps of one complaint: an assessment and an investigation. Both stand under the complaint's own id
 * and are sealed with one key, so that what must be forgotten of a matter is forgotten in both.
 */
public final class Matters {
    /** The law this installation knows, read once. */
    public static final Policies POLICIES = Policies.load();

    public static final Aggregate<AssessmentCommand, Assessment, AssessmentEvent> ASSESSMENT = Aggregate.of(
                    "assessment", AssessmentEvent.class, Assessment.class, new AssessmentDecider(POLICIES))
            .sealedWithKeyOf(Matters::key);

    public static final Aggregate<InvestigationCommand, Investigation, InvestigationEvent> INVESTIGATION = Aggregate.of(
                    "investigation", InvestigationEvent.class, Investigation.class, new InvestigationDecider(POLICIES))
            .sealedWithKeyOf(Matters::key);

    private Matters() {}

    /** The assessment's name in what is published. */
    public static String assessmentOf(UUID complaint) {
        return named("assessment", complaint);
    }

    /** The investigation's name in what is published. */
    public static String investigationOf(UUID complaint) {
        return named("investigation", complaint);
    }

    private static String named(String kind, UUID complaint) {
        return UUID.nameUUIDFromBytes((kind + "/" + complaint).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String key(StreamId stream) {
        return "matter/" + stream.id();
    }
}
