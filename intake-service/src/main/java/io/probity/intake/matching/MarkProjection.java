package io.probity.intake.matching;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
import io.probity.intake.person.PersonEvent.IdentityMarked;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the marks of complainants in step with the log. Of whom was forgotten there are none to keep; what was kept before
 * goes with the key, in the database ({@code V141__forgotten_marks.sql}).
 */
@ApplicationScoped
public class MarkProjection implements LocalProjection<IdentityMarked> {
    private static final NewRows MARKS = NewRows.of(
                    "complainant_mark", "tenant text", "id uuid", "complaint uuid", "person uuid", "mark text")
            .unlessThere("id");

    @Override
    public String name() {
        return "complainant-marks-of-persons";
    }

    @Override
    public Class<IdentityMarked> of() {
        return IdentityMarked.class;
    }

    @Override
    public boolean opens() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<IdentityMarked> recorded) {
        IdentityMarked e = recorded.event();
        return e.marks().stream()
                .map(mark -> MARKS.row(
                        Tuple.of(recorded.stream().tenant(), id(e.complaint(), mark), e.complaint(), e.person(), mark)))
                .toList();
    }

    private static UUID id(UUID complaint, String mark) {
        return UUID.nameUUIDFromBytes((complaint + mark).getBytes(StandardCharsets.UTF_8));
    }
}
