package io.probity.reporting.registers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A matter and the action taken (HV-11). */
@Entity
@Immutable
@Table(name = "matter")
public class Matter extends PanacheEntityBase {
    @Id
    public UUID complaint;

    @JsonIgnore
    public String tenant;

    @JsonIgnore
    public String @Nullable [] subjects;

    public String reference;
    public String reporter;
    public String alleges;
    public String channel;
    public String nature;
    public String location;
    public LocalDate receivedOn;
    public @Nullable String handlerOffice;
    public @Nullable LocalDate referredOn;
    public @Nullable LocalDate acknowledgedOn;
    public @Nullable LocalDate acknowledgementDue;
    public @Nullable Boolean acknowledgedInTime;
    public @Nullable String outcome;
    public @Nullable String remedy;
    public @Nullable LocalDate actionCompletedOn;
    public @Nullable LocalDate toldOn;
    public @Nullable LocalDate appealedOn;
    public @Nullable String appealOffice;
    public @Nullable String appealResult;
    public @Nullable String appealAction;
    public @Nullable LocalDate appealToldOn;
    public String standing;
    public @Nullable String standingCode;
    public @Nullable LocalDate standingSince;
}
