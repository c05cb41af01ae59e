package io.probity.reporting.statewide;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A council's counts, before small ones are taken out. */
@Entity
@Immutable
@Table(name = "council_counts")
public class CouncilCounts extends PanacheEntityBase {
    @Id
    public String tenant;

    public @Nullable String name;
    public @Nullable String jurisdiction;
    public long administrative;
    public long corruptConduct;
    public long referred;
    public long notNotified;
    public long appeals;
    public long overdue;
}
