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

/** A referral as a row, without its content; {@link ReferralRows} writes it. */
@Entity
@Immutable
@Table(name = "referral_view")
public class ReferralView extends PanacheEntityBase {
    @Id
    public UUID referral;

    public String tenant;
    public UUID complaint;
    public String agency;
    public String way;
    public String category;

    @Column(name = "suspicion_formed_at")
    public Instant suspicionFormedAt;

    @Column(name = "prepared_at")
    public Instant preparedAt;

    @Column(name = "referred_at")
    public @Nullable Instant referredAt;

    public @Nullable String office;

    @Column(name = "form_version")
    public String formVersion;

    @Column(name = "content_hash")
    public @Nullable String contentHash;

    @Column(name = "agency_reference")
    public @Nullable String agencyReference;

    public @Nullable String decision;

    @Column(name = "handed_to")
    public @Nullable String handedTo;

    @Column(name = "decided_at")
    public @Nullable Instant decidedAt;

    @Column(name = "superseded_at")
    public @Nullable Instant supersededAt;

    @Column(name = "withdrawal_prepared_at")
    public @Nullable Instant withdrawalPreparedAt;

    @Column(name = "withdrawn_at")
    public @Nullable Instant withdrawnAt;

    @Column(name = "question_open")
    public boolean questionOpen;
}
