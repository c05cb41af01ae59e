package io.probity.notification.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A clock as a row; {@link ClockRows} writes it. */
@Entity
@Immutable
@Table(name = "clock_view")
public class ClockView extends PanacheEntityBase {
    @Id
    public UUID clock;

    public String tenant;
    public UUID complaint;
    public String kind;
    public Instant since;

    @Column(name = "from_date")
    public LocalDate fromDate;

    @Column(name = "from_event")
    public String fromEvent;

    public LocalDate due;
    public String calendar;
    public String clause;
    public String state;

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    public @Nullable String ground;
}
