package io.probity.appeals.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One tie between two people, for the conditions of lists; {@link KeepRegisters} writes it. */
@Entity
@Immutable
@Table(name = "tie")
@SuppressWarnings("NullAway.Init") // filled by the persistence provider
public class TieRow {
    @Id
    public String id;

    public String tenant;
    public String officer;
    public String other;
    public LocalDate since;
    public @Nullable LocalDate until;
}
