package io.probity.assessment.registers;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One tie between two people; {@link TieRows} writes it. */
@Entity
@Immutable
@Table(name = "tie")
@SuppressWarnings("NullAway.Init") // filled by the persistence provider
public class TieRow extends PanacheEntityBase {
    @Id
    UUID id;

    String tenant;
    String kind;
    String officer;
    String other;
    LocalDate since;

    @Nullable
    LocalDate until;

    /** Those that hold on a day and have one of these people on either side. */
    static Uni<List<TieRow>> of(Collection<String> people, LocalDate day) {
        return find("(officer in ?1 or other in ?1) and since <= ?2 and (until is null or until > ?2)", people, day)
                .list();
    }
}
