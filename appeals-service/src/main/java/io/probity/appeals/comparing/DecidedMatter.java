package io.probity.appeals.comparing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.probity.appeals.MaySee;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A complaint and what was decided about it, in codes. */
@Entity
@Immutable
@Table(name = "decided_matter")
public class DecidedMatter extends PanacheEntityBase {
    /**
     * A condition on rows with a {@code complaint}: those that are there for whoever asks, as {@code MaySee} has it, and none
     * for whom a register ties to somebody it concerns. What was lodged and not heard of yet is there for nobody; what waits for
     * parked messages, not for who reviews.
     */
    public static final String OPEN = """
            complaint in (select o.complaint from DecidedMatter o where o.tenant = :tenant and o.reference is not null
              and not array_contains(o.subjects, :me) and (:below = false or o.mayors = false)
              and not exists (select t.id from TieRow t where t.tenant = :tenant
                and t.since <= :today and (t.until is null or t.until > :today)
                and ((t.officer = :me and (array_contains(o.subjects, t.other) or t.other = o.complainant))
                  or (t.other = :me and (array_contains(o.subjects, t.officer) or t.officer = o.complainant)))))
            and (:reviewing = false or cast(complaint as string) not in (select p.matter from ParkedMatterRow p))""";

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

    @JsonIgnore
    public @Nullable String complainant;

    public @Nullable String reference;
    public @Nullable String nature;
    public @Nullable String location;
    public @Nullable String outcome;
    public @Nullable String remedy;
    public @Nullable String reviewResult;
    public @Nullable String action;

    /** What the Mayor handled was about the CEO: it is there neither for them nor for who reviews below them. */
    private static final Set<Role> BELOW_THE_MAYOR = Set.of(Role.CEO, Role.DIRECTOR, Role.GOVERNANCE_MANAGER);

    /** What {@link #OPEN} needs to be told. */
    public static Parameters openTo(String council, Caller caller, LocalDate today) {
        return Parameters.with("tenant", council)
                .and("me", caller.actor())
                .and("below", BELOW_THE_MAYOR.stream().anyMatch(caller::is))
                .and("reviewing", MaySee.CLOSED_WHILE_PARKED.stream().anyMatch(caller::is))
                .and("today", today);
    }
}
