package io.probity.reporting.annual;

import com.fasterxml.jackson.core.type.TypeReference;
import io.probity.edge.problems.Problem;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The law and the policies by which a council reports, of what was heard of it. */
@ApplicationScoped
public class ReportingLaw {
    private static final String KNOWN = "select law_of_council(:tenant)";

    /** A version that the council adopted. */
    record Adopted(String policy, String version, LocalDate effectiveFrom, Instant adoptedAt) {}

    /** What is known of a council. */
    record Known(Optional<String> jurisdiction, List<Adopted> policies) {}

    @Inject
    Reports reports;

    @Inject
    Policies policies;

    /** Fails with 409 where no council was heard of whose law is known here. */
    public Uni<CouncilLaw> of(String council) {
        return reports.read(council, KNOWN, Map.of(), new TypeReference<Known>() {})
                .map(known -> known.jurisdiction()
                        .flatMap(policies::law)
                        .map(law -> new CouncilLaw(law, adopted(known)))
                        .orElseThrow(ReportingLaw::unknown));
    }

    private List<CouncilLaw.InForce> adopted(Known known) {
        return known.policies().stream()
                .filter(adopted -> policies.knows(adopted.policy(), adopted.version()))
                .map(adopted -> new CouncilLaw.InForce(
                        adopted.effectiveFrom(),
                        adopted.adoptedAt(),
                        policies.find(adopted.policy(), adopted.version())))
                .toList();
    }

    private static RuntimeException unknown() {
        return Problem.of(
                        409,
                        "law-unknown",
                        "Not possible at this stage",
                        "By which law this council reports was not heard yet. Try again in a moment.")
                .exception();
    }
}
