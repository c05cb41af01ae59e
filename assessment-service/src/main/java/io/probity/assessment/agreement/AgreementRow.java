package io.probity.assessment.agreement;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Since when a council has its agreement; {@link KeepAgreements} writes it. */
@Entity
@Immutable
@Table(name = "section_40_agreement")
@SuppressWarnings("NullAway.Init") // filled by the persistence provider
public class AgreementRow extends PanacheEntityBase {
    @Id
    String tenant;

    LocalDate since;
}
