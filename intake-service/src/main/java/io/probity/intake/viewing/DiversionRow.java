package io.probity.intake.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A report that was diverted: codes and a moment. Written by {@link DisclosureProjection}, read here. */
@Entity
@Immutable
@Table(name = "diversion")
@NullUnmarked
public class DiversionRow extends PanacheEntityBase {
    @Id
    public UUID disclosure;

    public String tenant;
    public String about;
    public String agency;
    public String clause;

    @Column(name = "diverted_at")
    public OffsetDateTime divertedAt;
}
