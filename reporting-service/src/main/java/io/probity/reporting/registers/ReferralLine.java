package io.probity.reporting.registers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A referral to an agency, and how it went on. */
@Entity
@Immutable
@Table(name = "referral_line")
public class ReferralLine extends PanacheEntityBase {
    @Id
    public String referral;

    @JsonIgnore
    public String tenant;

    @JsonIgnore
    public String @Nullable [] subjects;

    public UUID complaint;
    public @Nullable String reference;
    public @Nullable String handlerOffice;
    public @Nullable String agency;
    public @Nullable Instant preparedAt;
    public @Nullable Instant suspicionFormedAt;
    public @Nullable Instant sentAt;
    public @Nullable String formVersion;
    public @Nullable String contentHash;
    public @Nullable Instant acknowledgedAt;
    public @Nullable String agencyReference;
    public @Nullable Instant askedAt;
    public @Nullable Instant givenAt;
    public @Nullable String decision;
    public @Nullable Instant decidedAt;
}
