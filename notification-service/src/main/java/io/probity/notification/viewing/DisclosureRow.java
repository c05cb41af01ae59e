package io.probity.notification.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That there is a disclosure, and from whom even its coordinator's list hides it. */
@Entity
@Immutable
@Table(name = "disclosure_fact")
public class DisclosureRow extends PanacheEntityBase {
    @Id
    public UUID disclosure;

    public String tenant;

    public String[] subjects;
}
