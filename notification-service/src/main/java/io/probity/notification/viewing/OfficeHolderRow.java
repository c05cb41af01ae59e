package io.probity.notification.viewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who holds an office from a day on, as the council recorded it. */
@Entity
@Immutable
@IdClass(OfficeHolderRow.Key.class)
@Table(name = "office_holder")
public class OfficeHolderRow {
    /** An office is filled again and again. */
    public record Key(String tenant, String office, LocalDate since) {}

    @Id
    public String tenant;

    @Id
    public String office;

    @Id
    public LocalDate since;

    public String holder;

    @Column(name = "last_day")
    public @Nullable LocalDate lastDay;
}
