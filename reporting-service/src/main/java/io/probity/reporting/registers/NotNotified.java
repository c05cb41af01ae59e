package io.probity.reporting.registers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision not to notify (HV-40): codes and dates; its text stands with the assessment. */
@Entity
@Immutable
@Table(name = "not_notified")
public class NotNotified extends PanacheEntityBase {
    @Id
    public String assessment;

    @JsonIgnore
    public String tenant;

    @JsonIgnore
    public String @Nullable [] subjects;

    public UUID complaint;
    public @Nullable String reference;
    public @Nullable LocalDate receivedOn;
    public @Nullable String handlerOffice;
    public @Nullable Instant openedAt;
    public @Nullable String classification;
    public @Nullable Boolean suspicion;
    public @Nullable String category;
    public @Nullable String informationRelied;
    public Instant notNotifiedAt;
    public @Nullable Instant endorsedAt;
    public @Nullable String endorsedPosition;
    public @Nullable String policy;
    public @Nullable String policyVersion;
}
