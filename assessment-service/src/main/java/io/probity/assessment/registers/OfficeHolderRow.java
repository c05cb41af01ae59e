package io.probity.assessment.registers;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    /** Of the holder's term, where it is known; the next one's first day says it otherwise. */
    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    /** Whoever began by then, the later ones last, whether their term lasted until then or not. */
    static Uni<List<OfficeHolderRow>> begunBy(LocalDate day) {
        return find("since <= ?1 order by since", day).list();
    }

    boolean holdsOn(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }
}
