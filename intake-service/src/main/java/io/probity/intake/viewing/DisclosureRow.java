package io.probity.intake.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A disclosure in its coordinator's list. Written by {@link DisclosureProjection}, read here. */
@Entity
@Immutable
@Table(name = "disclosure_queue")
@NullUnmarked
public class DisclosureRow extends PanacheEntityBase {
    @Id
    public UUID disclosure;

    public String tenant;
    public String reference;
    public String[] subjects;

    @Column(name = "received_on")
    public LocalDate receivedOn;

    public String stage;

    @Column(name = "protection_review")
    public @Nullable LocalDate protectionReview;

    public boolean news;
}
