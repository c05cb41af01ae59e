package io.probity.notification.viewing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A complaint that is not the CEO's to decide, and in which office it is: the Mayor's, as long as no other decided. */
@Entity
@Immutable
@Table(name = "mayors_matter")
public class MayorsMatterRow {
    @Id
    public UUID complaint;

    public String tenant;
    public String office;
}
