package io.probity.appeals.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One who had a part in a matter, for the conditions of lists; {@link KeepHandlers} and {@link KeepParts} write it. */
@Entity
@Immutable
@Table(name = "matter_handler")
@SuppressWarnings("NullAway.Init") // filled by the persistence provider
public class HandlerRow {
    @Id
    public UUID complaint;

    public String tenant;
    public String officer;
}
