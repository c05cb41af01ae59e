package io.probity.intake.council;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.council.Council.NotOnboarded;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilCommand.AdoptPolicy;
import io.probity.intake.council.CouncilCommand.AppointOfficeHolder;
import io.probity.intake.council.CouncilCommand.EndTerm;
import io.probity.intake.council.CouncilCommand.MakeSection40Agreement;
import io.probity.intake.council.CouncilCommand.OnboardCouncil;
import io.probity.intake.council.CouncilEvent.CouncilOnboarded;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.OfficeHolderTermEnded;
import io.probity.intake.council.CouncilEvent.PolicyAdopted;
import io.probity.intake.council.CouncilEvent.Section40AgreementMade;
import io.probity.policy.Fact;
import io.probity.policy.Jurisdiction;
import io.probity.policy.Policies;
import java.util.List;
import java.util.Optional;

/** How a council comes onto the platform, and under which rules it works. */
public final class CouncilDecider implements Decider<CouncilCommand, Council, CouncilEvent> {
    private final Policies policies;

    public CouncilDecider(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Council initialState() {
        return new NotOnboarded();
    }

    @Override
    public Decision<CouncilEvent> decide(CouncilCommand command, Council council) {
        return switch (council) {
            case NotOnboarded nothing when command instanceof OnboardCouncil c -> onboard(c);
            case NotOnboarded nothing -> refuse(CouncilRule.NOT_ONBOARDED);
            case Onboarded known -> decide(command, known);
        };
    }

    private Decision<CouncilEvent> decide(CouncilCommand command, Onboarded known) {
        return switch (command) {
            case OnboardCouncil c -> refuse(CouncilRule.ALREADY_ONBOARDED);
            case AdoptPolicy c -> adopt(c, known);
            case AppointOfficeHolder c -> new Appointing(known.terms()).appoint(c);
            case EndTerm c -> new Appointing(known.terms()).end(c);
            case MakeSection40Agreement c -> agree(c, known);
        };
    }

    private Decision<CouncilEvent> onboard(OnboardCouncil c) {
        if (c.name().isBlank()) return refuse(CouncilRule.COUNCIL_HAS_A_NAME);
        if (policies.law(c.jurisdiction()).isEmpty())
            return refuse(
                    CouncilRule.JURISDICTION_IS_KNOWN,
                    "The jurisdiction is one of: " + String.join(", ", policies.jurisdictions()) + ".");
        return accept(new CouncilOnboarded(c.council(), c.name(), c.jurisdiction(), c.at()));
    }

    private static Decision<CouncilEvent> adopt(AdoptPolicy c, Onboarded known) {
        if (c.resolution().isBlank()) return refuse(CouncilRule.RESOLUTION_IS_NAMED);
        if (!c.jurisdiction().equals(known.jurisdiction())) return refuse(CouncilRule.POLICY_IS_OF_THE_JURISDICTION);
        return accept(new PolicyAdopted(c.policy(), c.version(), c.resolution(), c.effectiveFrom(), c.at()));
    }

    private Decision<CouncilEvent> agree(MakeSection40Agreement c, Onboarded known) {
        Optional<Jurisdiction> law = policies.law(known.jurisdiction());
        if (law.isEmpty()) return refuse(CouncilRule.LAW_UNKNOWN);
        if (!law.get().test().asksFor(Fact.SECTION_40_AGREEMENT))
            return refuse(CouncilRule.SECTION_40_IS_QUEENSLAND_LAW);
        if (known.section40AgreementFrom().isPresent()) return refuse(CouncilRule.ALREADY_AGREED);
        return accept(new Section40AgreementMade(c.from(), c.at()));
    }

    @Override
    public Council evolve(Council council, CouncilEvent event) {
        return switch (event) {
            case CouncilOnboarded e ->
                new Onboarded(e.council(), e.name(), e.jurisdiction(), List.of(), Terms.NONE, Optional.empty());
            case PolicyAdopted e -> council instanceof Onboarded known ? known.with(e) : council;
            case OfficeHolderAppointed e ->
                council instanceof Onboarded known ? known.with(known.terms().with(e)) : council;
            case OfficeHolderTermEnded e ->
                council instanceof Onboarded known ? known.with(known.terms().with(e)) : council;
            case Section40AgreementMade e ->
                council instanceof Onboarded known ? known.withSection40AgreementFrom(e.from()) : council;
        };
    }
}
