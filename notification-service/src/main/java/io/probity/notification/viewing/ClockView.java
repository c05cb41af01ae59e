package io.probity.notification.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A clock as a row; {@link ClockRows} writes it. */
@Entity
@Immutable
@Table(name = "clock_view")
public class ClockView extends PanacheEntityBase {
    private static final String AFTER = """
            (due, clock) > (select after.due, after.clock from ClockView after
                            where after.clock = :after and after.tenant = :tenant)""";

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

    /** Those in a state that are there for the caller, in the order in which they are due; a policy's review is for everybody. */
    static Uni<List<ClockView>> page(Circle circle, String state, Optional<UUID> after, int limit) {
        Parameters parameters = circle.parameters().and("state", state);
        after.ifPresent(clock -> parameters.and("after", clock));
        String query = "tenant = :tenant and state = :state and (kind = 'policy-review' or " + circle.condition() + ")"
                + (after.isPresent() ? " and " + AFTER : "") + " order by due, clock";
        return ClockView.<ClockView>find(query, parameters).page(0, limit).list();
    }

    static Uni<List<ClockView>> of(Circle circle, UUID complaint) {
        return list(
                "tenant = :tenant and complaint = :complaint and " + circle.condition() + " order by since, due, clock",
                circle.parameters().and("complaint", complaint));
    }
}
