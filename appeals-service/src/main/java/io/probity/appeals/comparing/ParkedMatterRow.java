package io.probity.appeals.comparing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A matter of which messages wait that could not be applied yet, for the conditions of lists; the inbox writes it. */
@Entity
@Immutable
@Table(name = "parked_matter")
@SuppressWarnings("NullAway.Init") // filled by the persistence provider
public class ParkedMatterRow {
    /** The messages' key: a complaint's id, or whatever else they are about. */
    @Id
    public String matter;
}
