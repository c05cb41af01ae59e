package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationEvent.CriteriaApplied;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.HumanRightsConsidered;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.policy.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Officers and histories that the sentences about investigations share. */
final class Investigations {
    static final InvestigationDecider DECIDER = new InvestigationDecider(Policies.load());
    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    static final Officer MANAGER = new Officer("manager-1", Set.of(Officer.MANAGER));
    static final Officer OTHER_MANAGER = new Officer("manager-2", Set.of(Officer.MANAGER));
    static final Officer INVESTIGATOR = new Officer("investigator-1", Set.of("investigator"));
    static final Officer DIRECTOR = new Officer("director-1", Set.of(Officer.DIRECTOR));
    static final Officer CEO = new Officer("ceo-1", Set.of(Officer.CEO));
    static final Officer MAYOR = new Officer("mayor-1", Set.of(Officer.MAYOR));
    static final Answer ANSWER = new Answer(
            "The meter was misread.",
            "Water billing policy, section 4",
            "The bill is corrected.",
            Optional.of("Meters are read twice."),
            Optional.of("We are sorry."));

    static final Law LAW = new Law("wattle-creek", "8");
    static final Matter ADMINISTRATIVE_MATTER = new Matter(Track.ADMINISTRATIVE, LAW);
    static final Matter FRAUD_MATTER = new Matter(Track.FRAUD, LAW);
    static final InvestigationEvent ADMINISTRATIVE = new MatterKnown(ADMINISTRATIVE_MATTER, List.of());
    static final InvestigationEvent FRAUD = new MatterKnown(FRAUD_MATTER, List.of());
    static final InvestigationEvent TO_MANAGER = new HandlerNamed("manager-1", "manager");
    static final InvestigationEvent TO_MAYOR = new HandlerNamed("mayor-1", "mayor");
    static final InvestigationEvent OPENED =
            new InvestigationOpened(ADMINISTRATIVE_MATTER, Optional.empty(), List.of(), List.of(), Optional.empty());
    static final InvestigationEvent FRAUD_OPENED = new InvestigationOpened(
            FRAUD_MATTER, Optional.of("ibac"), List.of("subject-1"), List.of(), Optional.of(Officer.CEO));
    static final InvestigationEvent FRAUD_OPENED_FREE = new InvestigationOpened(
            FRAUD_MATTER, Optional.empty(), List.of("subject-1"), List.of(), Optional.of(Officer.CEO));
    static final InvestigationEvent TO_INVESTIGATE = new CriteriaApplied(
            List.of(new Criterion("enough-information", true)), true, "It can be looked into.", "manager-1");
    static final InvestigationEvent NOT_TO_INVESTIGATE = new CriteriaApplied(
            List.of(new Criterion("remedied-already", false)), false, "It was put right.", "manager-1");

    static final InvestigationEvent RIGHTS_CONSIDERED =
            new HumanRightsConsidered(List.of("property"), true, "No right is limited.", "manager-1");

    static FindingMade found(int allegation, Finding finding, Officer by) {
        return new FindingMade(
                allegation, finding, "The records show it.", Optional.empty(), Optional.empty(), by.id());
    }

    private Investigations() {}
}
