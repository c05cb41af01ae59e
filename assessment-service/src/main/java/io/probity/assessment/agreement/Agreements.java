package io.probity.assessment.agreement;

import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Since when a council has its agreement by its own record; empty where it recorded none (HV-33, HV-34). */
@ApplicationScoped
public class Agreements {
    @Inject
    InCouncil inCouncil;

    public Uni<Optional<LocalDate>> of(String council) {
        return inCouncil
                .read(council, () -> AgreementRow.<AgreementRow>findById(council))
                .map(row -> Optional.ofNullable(row).map(found -> found.since));
    }
}
