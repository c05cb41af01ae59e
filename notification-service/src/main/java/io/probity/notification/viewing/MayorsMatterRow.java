package io.probity.notification.viewing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A complaint that is the Mayor's, because it is about the CEO. */
@Entity
@Immutable
@Table(name = "mayors_matter")
public class MayorsMatterRow {
    @Id
    public UUID complaint;

    public String tenant;
}
