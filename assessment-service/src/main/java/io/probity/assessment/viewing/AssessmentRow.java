package io.probity.assessment.viewing;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Which assessments there are: codes and dates only. What they say is read from the store, for those who may. */
@Entity
@Table(name = "assessment_row")
public class AssessmentRow extends PanacheEntityBase {
    @Id
    UUID complaint;

    String tenant;
    long number;
    boolean endorsed;

    @Column(name = "not_notified")
    boolean notNotified;

    static Uni<List<AssessmentRow>> open(long after, int limit) {
        return find("endorsed = false and number > ?1 order by number", after)
                .page(0, limit)
                .list();
    }

    static Uni<List<AssessmentRow>> notNotified(long after, int limit) {
        return find("notNotified = true and number > ?1 order by number", after)
                .page(0, limit)
                .list();
    }
}
