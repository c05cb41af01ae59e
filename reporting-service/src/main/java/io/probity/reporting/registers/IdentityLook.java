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

/** Somebody was told who a person of a matter is (HV-57): who was, when and on which ground; not who that person is. */
@Entity
@Immutable
@Table(name = "identity_look")
public class IdentityLook extends PanacheEntityBase {
    /** Named after the person's stream: it stays here. */
    @Id
    @JsonIgnore
    public String look;

    @JsonIgnore
    public String tenant;

    @JsonIgnore
    public String @Nullable [] subjects;

    @JsonIgnore
    public @Nullable String handlerOffice;

    public UUID complaint;
    public String reference;

    /** An officer's opaque id, or a service's; empty of what was heard before the ledger was kept. */
    public @Nullable String toldTo;

    public String ground;
    public Instant at;
}
