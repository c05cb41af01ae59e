package io.probity.notification.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whether a complaint is open to the council's handlers at all, and from whom it is hidden. */
@Entity
@Immutable
@Table(name = "complaint_fact")
public class ComplaintRow extends PanacheEntityBase {
    @Id
    public UUID complaint;

    public String tenant;
    public String alleges;

    public String[] subjects;
}
