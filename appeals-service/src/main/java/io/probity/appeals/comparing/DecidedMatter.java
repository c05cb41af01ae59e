package io.probity.appeals.comparing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A complaint and what was decided about it, in codes. */
@Entity
@Immutable
@Table(name = "decided_matter")
public class DecidedMatter extends PanacheEntityBase {
    /**
     * A condition on rows with a {@code complaint}: those that are there for whoever asks, as {@code MaySee} has it. What was
     * lodged and not heard of yet is there for nobody.
     */
    public static final String OPEN = """
            complaint in (select o.complaint from DecidedMatter o where o.tenant = :tenant and o.reference is not null
              and not array_contains(o.subjects, :me) and (:ceo = false or o.mayors = false))""";

    @Id
    public UUID complaint;

    @JsonIgnore
    public String tenant;

    @JsonIgnore
    public boolean corruptConduct;

    @JsonIgnore
    public String[] subjects;

    @JsonIgnore
    public boolean mayors;

    public @Nullable String reference;
    public @Nullable String nature;
    public @Nullable String location;
    public @Nullable String outcome;
    public @Nullable String remedy;
    public @Nullable String reviewResult;
    public @Nullable String action;

    /** What {@link #OPEN} needs to be told. */
    public static Parameters openTo(String council, Caller caller) {
        return Parameters.with("tenant", council).and("me", caller.actor()).and("ceo", caller.is(Role.CEO));
    }
}
