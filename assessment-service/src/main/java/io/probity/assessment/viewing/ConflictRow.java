package io.probity.assessment.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/**
 * An investigation in which somebody's conflict of interest may have to be decided about. Whose it is, and whether it waits for
 * anybody, is read from the store, for those who may.
 */
@Entity
@Table(name = "conflict_row")
public class ConflictRow extends PanacheEntityBase {
    @Id
    UUID complaint;

    String tenant;
    long number;

    /** The oldest first. */
    static Uni<List<ConflictRow>> inOrder() {
        return listAll(Sort.by("number"));
    }
}
