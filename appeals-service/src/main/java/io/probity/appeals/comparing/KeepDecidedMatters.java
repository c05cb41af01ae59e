package io.probity.appeals.comparing;

import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.CorrectiveActionInstituted;
import io.probity.appeals.review.ReviewEvent.Extent;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.Reviewer;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps what was decided on each complaint. */
@ApplicationScoped
public class KeepDecidedMatters implements LocalProjection {

    @Override
    public String name() {
        return "decided-matters-2";
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Recorded<?>> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(recorded -> apply(transaction, recorded))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> apply(SqlConnection transaction, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ComplaintNoted e ->
                set(
                        transaction,
                        recorded,
                        List.of("reference", "nature", "location", "corrupt_conduct", "subjects"),
                        e.reference(),
                        e.nature(),
                        e.location(),
                        e.corruptConduct(),
                        e.subjects().toArray(String[]::new));
            case HandlerNoted e -> had(e.office(), transaction, recorded);
            case OutcomeNoted e ->
                set(
                                transaction,
                                recorded,
                                List.of("outcome", "remedy"),
                                e.outcome(),
                                e.remedy().orElse(""))
                        .chain(() -> had(e.office(), transaction, recorded));
            case AppealDismissed ignored -> set(transaction, recorded, List.of("review_result"), "dismissed");
            case AppealUpheld e ->
                set(
                        transaction,
                        recorded,
                        List.of("review_result"),
                        e.extent() == Extent.WHOLLY ? "upheld-wholly" : "upheld-in-part");
            case CorrectiveActionInstituted e -> set(transaction, recorded, List.of("action"), e.action());
            default -> Uni.createFrom().voidItem();
        };
    }

    /** What the Mayor had once stays hidden from the CEO. */
    private static Uni<Void> had(String office, SqlConnection transaction, Recorded<?> recorded) {
        return office.equals(Reviewer.MAYOR)
                ? set(transaction, recorded, List.of("mayors"), true)
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> set(
            SqlConnection transaction, Recorded<?> recorded, List<String> columns, Object... values) {
        String tenant = recorded.stream().tenant();
        Tuple row = Tuple.tuple().addString(tenant).addUUID(recorded.stream().id());
        Arrays.stream(values).forEach(row::addValue);
        return transaction
                .preparedQuery("select enter_tenants($1)")
                .execute(Tuple.of(new String[] {tenant}))
                .chain(() -> transaction.preparedQuery(sql(columns)).execute(row))
                .replaceWithVoid();
    }

    private static String sql(List<String> columns) {
        String places = IntStream.rangeClosed(1, columns.size() + 2)
                .mapToObj(i -> "$" + i)
                .collect(Collectors.joining(", "));
        String set = columns.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
        return "insert into decided_matter (tenant, complaint, " + String.join(", ", columns) + ") values (" + places
                + ") on conflict (tenant, complaint) do update set " + set;
    }
}
