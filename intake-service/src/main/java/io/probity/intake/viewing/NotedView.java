package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ComplaintEvent.HumanRightsRaised;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import io.probity.intake.complaint.Noted;
import io.probity.intake.complaint.Statement.SubjectOfficer;
import io.probity.intake.complaint.Suspicion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a complaint is found to be beside what it was lodged as. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NotedView(Optional<RightsRaised> humanRights, List<Raised> suspicions) {

    /** That it is a human rights complaint, and which rights it says were limited (HV-41). */
    public record RightsRaised(List<String> rights, Instant at) {
        static RightsRaised of(HumanRightsRaised e) {
            return new RightsRaised(e.rights(), e.at());
        }
    }

    /**
     * Out of which complaint somebody raised the suspicion that is reported, and why (MC-12).
     *
     * @param complainant who complained, in the vault: whoever did is told of on a ground only, and did not report it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Raised(
            UUID origin,
            Optional<UUID> complainant,
            Optional<UUID> represented,
            List<String> allegationTypes,
            List<SubjectOfficer> subjectOfficers,
            Optional<String> when,
            String reasons,
            String by,
            Instant at) {
        static Raised of(SuspicionRaised e) {
            Suspicion raised = e.suspicion();
            return new Raised(
                    e.origin(),
                    e.complainant(),
                    e.represented(),
                    raised.allegationTypes(),
                    raised.names(),
                    raised.when(),
                    raised.reasons(),
                    e.by(),
                    e.at());
        }
    }

    /** @param readsAll whether whoever reads it reads the words of it */
    static Optional<NotedView> of(Noted noted, boolean readsAll) {
        NotedView view = new NotedView(
                noted.humanRights().map(RightsRaised::of),
                readsAll ? noted.suspicions().stream().map(Raised::of).toList() : List.of());
        return view.humanRights().isEmpty() && view.suspicions().isEmpty() ? Optional.empty() : Optional.of(view);
    }
}
