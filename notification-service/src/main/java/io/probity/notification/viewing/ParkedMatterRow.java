package io.probity.notification.viewing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A matter of which messages wait that could not be applied yet; the inbox writes it. */
@Entity
@Immutable
@Table(name = "parked_matter")
public class ParkedMatterRow {
    /** The messages' key: a complaint's id, or whatever else they are about. */
    @Id
    public String matter;
}
