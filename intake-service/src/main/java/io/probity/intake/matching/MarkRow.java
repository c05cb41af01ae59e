package io.probity.intake.matching;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One mark of whoever made a complaint. Written by {@link MarkProjection}, read here. */
@Entity
@Immutable
@Table(name = "complainant_mark")
@NullUnmarked
public class MarkRow extends PanacheEntityBase {
    @Id
    public UUID id;

    public String tenant;
    public UUID complaint;
    public UUID person;
    public String mark;
}
