package io.probity.appeals.viewing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A review that somebody has to do something about. */
@Entity
@Immutable
@Table(name = "review_queue")
@SuppressWarnings("NullAway.Init") // filled by the persistence provider
public class QueuedReview extends PanacheEntityBase {
    @Id
    public String appeal;

    @JsonIgnore
    public String tenant;

    public UUID complaint;
    public String office;
    public @Nullable String reviewOfficer;
    public String stage;
    public Instant lodgedAt;
    public @Nullable Instant decidedAt;
}
