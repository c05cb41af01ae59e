package io.probity.intake.matching;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.intake.person.PersonEvent.IdentityMarked;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the marks of complainants in step with the log. */
@ApplicationScoped
public class MarkProjection implements LocalProjection {
    private static final String ADD =
            "insert into complainant_mark (tenant, id, complaint, mark) values ($1, $2, $3, $4) on conflict (id) do nothing";

    @Override
    public String name() {
        return "complainant-marks";
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Recorded<?>> batch) {
        List<Tuple> added = new ArrayList<>();
        for (Recorded<?> recorded : batch)
            if (recorded.event() instanceof IdentityMarked e)
                for (String mark : e.marks())
                    added.add(Tuple.of(recorded.stream().tenant(), id(e.complaint(), mark), e.complaint(), mark));
        if (added.isEmpty()) return Uni.createFrom().voidItem();
        return transaction.preparedQuery(ADD).executeBatch(added).replaceWithVoid();
    }

    private static UUID id(UUID complaint, String mark) {
        return UUID.nameUUIDFromBytes((complaint + mark).getBytes(StandardCharsets.UTF_8));
    }
}
