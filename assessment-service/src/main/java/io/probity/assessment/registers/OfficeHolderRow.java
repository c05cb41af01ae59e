package io.probity.assessment.registers;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Who holds an office from a day on; {@link KeepOfficeHolders} writes it. */
@Entity
@Immutable
@IdClass(OfficeHolderRow.Key.class)
@Table(name = "office_holder")
@SuppressWarnings("NullAway.Init") // filled by the persistence provider
public class OfficeHolderRow extends PanacheEntityBase {
    /** An office is filled again and again. */
    public record Key(String tenant, String office, LocalDate since) {}

    @Id
    String tenant;

    @Id
    String office;

    @Id
    LocalDate since;

    String holder;

    /** The later ones last. */
    static Uni<List<OfficeHolderRow>> on(LocalDate day) {
        return find("since <= ?1 order by since", day).list();
    }
}
