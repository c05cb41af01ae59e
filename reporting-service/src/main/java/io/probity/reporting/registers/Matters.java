package io.probity.reporting.registers;

import io.probity.edge.tenancy.InCouncil;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Reads matters of one kind page by page, in the order of their receipt. */
@ApplicationScoped
class Matters {
    /** As one comparison, for which the database goes straight to where the last page ended. */
    private static final String AFTER = " and alleges = :alleges and (receivedOn, reference) > (:day, :name)";

    @Inject
    InCouncil inCouncil;

    /** @param condition of the circle, and what it needs to be told */
    Uni<Page<Matter>> page(
            String council, String alleges, String condition, Parameters circle, Cursor after, int limit) {
        Parameters parameters =
                circle.and("alleges", alleges).and("day", after.date()).and("name", after.name());
        return inCouncil
                .read(council, () -> Matter.<Matter>find(
                                condition + AFTER, Sort.by("receivedOn").and("reference"), parameters)
                        .page(0, limit + 1)
                        .list())
                .map(more -> Page.of(more, limit, last -> new Cursor(last.receivedOn, last.reference).text()));
    }

    /** All of them, however many pages that is. */
    Uni<List<Matter>> all(String council, String alleges, String condition, Parameters circle) {
        return allAfter(council, alleges, condition, circle, Cursor.parse(null), List.of());
    }

    private Uni<List<Matter>> allAfter(
            String council, String alleges, String condition, Parameters circle, Cursor after, List<Matter> before) {
        return page(council, alleges, condition, circle, after, 500).chain(page -> {
            List<Matter> all =
                    Stream.concat(before.stream(), page.items().stream()).toList();
            return page.next().isEmpty()
                    ? Uni.createFrom().item(all)
                    : allAfter(
                            council,
                            alleges,
                            condition,
                            circle,
                            Cursor.parse(page.next().get()),
                            all);
        });
    }
}
