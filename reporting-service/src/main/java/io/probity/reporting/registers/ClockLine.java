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

/** A due date, where it comes from and what became of it. */
@Entity
@Immutable
@Table(name = "clock_line")
public class ClockLine extends PanacheEntityBase {
    @Id
    public String clock;

    @JsonIgnore
    public String tenant;

    @JsonIgnore
    public String @Nullable [] subjects;

    public UUID complaint;
    public @Nullable String reference;
    public @Nullable String alleges;
    public @Nullable String handlerOffice;
    public @Nullable String kind;
    public @Nullable LocalDate startedFrom;
    public @Nullable LocalDate due;
    public @Nullable String calendar;
    public @Nullable String clause;
    public @Nullable Instant dueSoonAt;
    public @Nullable Instant overdueAt;
    public @Nullable Instant metAt;
    public @Nullable Instant lapsedAt;
    public @Nullable String lapsedGround;
}
