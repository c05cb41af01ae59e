package io.probity.assessment;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.AssessmentCommand;
import io.probity.assessment.assessing.AssessmentDecider;
import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Parties;
import io.probity.assessment.assessing.Succession;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.InvestigationCommand;
import io.probity.assessment.investigation.InvestigationDecider;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.ties.OfficerTies;
import io.probity.assessment.ties.TiesCommand;
import io.probity.assessment.ties.TiesDecider;
import io.probity.assessment.ties.TiesEvent;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.store.StreamId;
import io.probity.policy.Deciding;
import io.probity.policy.Duty;
import io.probity.policy.Policies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What this service keeps: of one complaint an assessment and an investigation, of one officer their ties. The first two stand under the complaint's own id
 * and are sealed with one key, so that what must be forgotten of a matter is forgotten in both.
 */
public final class Matters {
    /** The law this installation knows, read once. */
    public static final Policies POLICIES = Policies.load();

    public static final Aggregate<AssessmentCommand, Assessment, AssessmentEvent> ASSESSMENT = Aggregate.of(
                    "assessment", AssessmentEvent.class, Assessment.class, new AssessmentDecider(POLICIES))
            .upcasting(OlderEvents.OF_ASSESSMENTS)
            .sealedWithKeyOf(Matters::key);

    public static final Aggregate<InvestigationCommand, Investigation, InvestigationEvent> INVESTIGATION = Aggregate.of(
                    "investigation", InvestigationEvent.class, Investigation.class, new InvestigationDecider(POLICIES))
            .upcasting(OlderEvents.OF_INVESTIGATIONS)
            .sealedWithKeyOf(Matters::key);

    public static final Aggregate<TiesCommand, OfficerTies, TiesEvent> TIES =
            Aggregate.of("ties", TiesEvent.class, OfficerTies.class, new TiesDecider());

    private Matters() {}

    /** Under what an officer's entry in the registers stands. */
    public static UUID tiesOf(String officer) {
        return UUID.nameUUIDFromBytes(("ties/" + officer).getBytes(StandardCharsets.UTF_8));
    }

    /** Who decides in a matter, by the policy it stands under. */
    public static Succession succession(Law law, Parties parties) {
        return new Succession(
                POLICIES.knows(law.policy(), law.version())
                        ? POLICIES.find(law.policy(), law.version()).deciding()
                        : Deciding.USUAL,
                parties);
    }

    /** Whether somebody with these roles reviews controls after a fraud, or looks at the review, by the policy (MC-20). */
    public static boolean reviewsControls(Law law, Set<Role> roles) {
        List<String> offices = roles.stream().map(Role::text).toList();
        return POLICIES.knows(law.policy(), law.version())
                && Stream.of(Duty.REVIEW_CONTROLS, Duty.LOOK_AT_CONTROL_REVIEW)
                        .map(POLICIES.find(law.policy(), law.version())::whoMay)
                        .anyMatch(authority -> authority.isGivenTo(offices));
    }

    /** The assessment's name in what is published. */
    public static String assessmentOf(UUID complaint) {
        return named("assessment", complaint);
    }

    /** Under which id the matter is referred that was decided anew: the agency's answer to an earlier one is not one to it. */
    public static String referralOf(UUID complaint, int round) {
        return named("referral/" + round, complaint);
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
