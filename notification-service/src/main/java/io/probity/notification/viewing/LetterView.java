package io.probity.notification.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A letter as a row; {@link LetterRows} writes it. */
@Entity
@Immutable
@Table(name = "letter_view")
public class LetterView extends PanacheEntityBase {
    private static final String ORDER = " order by draftedAt, letter";
    private static final String AFTER = """
            (draftedAt, letter) > (select after.draftedAt, after.letter from LetterView after
                                   where after.letter = :after and after.tenant = :tenant)""";

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

    /** Those in a state that are there for the caller, in the order in which they were drafted. */
    static Uni<List<LetterView>> page(Circle circle, String state, Optional<UUID> after, int limit) {
        Parameters parameters = circle.parameters().and("state", state);
        after.ifPresent(letter -> parameters.and("after", letter));
        String query = "tenant = :tenant and state = :state and " + circle.condition()
                + (after.isPresent() ? " and " + AFTER : "") + ORDER;
        return LetterView.<LetterView>find(query, parameters).page(0, limit).list();
    }

    static Uni<List<LetterView>> of(Circle circle, UUID complaint) {
        return list(
                "tenant = :tenant and complaint = :complaint and " + circle.condition() + ORDER,
                circle.parameters().and("complaint", complaint));
    }
}
