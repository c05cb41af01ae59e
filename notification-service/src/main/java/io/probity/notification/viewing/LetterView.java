package io.probity.notification.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A letter as a row; {@link LetterRows} writes it. */
@Entity
@Immutable
@Table(name = "letter_view")
public class LetterView extends PanacheEntityBase {
    @Id
    public UUID letter;

    public String tenant;
    public UUID complaint;
    public String kind;
    public String state;
    public int attempts;
    public int failures;
    public @Nullable String reason;

    @Column(name = "drafted_at")
    public Instant draftedAt;

    @Column(name = "next_attempt")
    public @Nullable Instant nextAttempt;

    @Column(name = "may_have_left_before")
    public boolean mayHaveLeftBefore;

    @Column(name = "settled_at")
    public @Nullable Instant settledAt;

    @Column(name = "content_hash")
    public @Nullable String contentHash;
}
