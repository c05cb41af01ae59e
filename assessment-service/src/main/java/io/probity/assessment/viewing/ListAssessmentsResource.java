package io.probity.assessment.viewing;

import static io.probity.assessment.Matters.ASSESSMENT;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Sight;
import io.probity.assessment.registers.Registers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.tenancy.InCouncil;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Lists over many assessments. Each line is read as one who may see it; others are not there, nor counted. */
@Path("/councils/{council}")
class ListAssessmentsResource {
    private static final int PAGE = 50;

    @Inject
    InCouncil inCouncil;

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Registers registers;

    @Inject
    AssessmentDesk desk;

    /** @param next where the following page begins; empty on the last one */
    record Page<T>(List<T> items, Optional<Long> next) {}

    /** @param after what the page before this one named as next */
    @GET
    @Path("/assessments")
    @Permission("list-assessments")
    public Uni<Page<AssessmentView>> open(String council, @QueryParam("after") @DefaultValue("0") long after) {
        return circumstances(council)
                .chain(known -> page(
                        council,
                        after,
                        known,
                        from -> inCouncil.read(council, () -> AssessmentRow.open(from, PAGE)),
                        row -> seen -> desk.view(row.complaint, seen, known)));
    }

    /** Every decision not to notify, complete, as the commission may ask to see it (HV-35, HV-40). */
    @GET
    @Path("/not-notified")
    @Permission("read-not-notified")
    public Uni<Page<NotNotifiedView>> notNotified(String council, @QueryParam("after") @DefaultValue("0") long after) {
        return circumstances(council)
                .chain(known -> page(
                        council,
                        after,
                        known,
                        from -> inCouncil.read(council, () -> AssessmentRow.notNotified(from, PAGE)),
                        row -> seen -> NotNotifiedView.of(row.complaint, seen)));
    }

    /** What the registers say of whoever looks: it holds for each line. */
    private Uni<Circumstances> circumstances(String council) {
        return registers.on(desk.today(), council, List.of(call.caller().actor()));
    }

    /** Ends where there is nothing more to see: where a page begins tells nothing about lines that are not shown. */
    private <T> Uni<Page<T>> page(
            String council,
            long after,
            Circumstances known,
            LongFunction<Uni<List<AssessmentRow>>> rows,
            Function<AssessmentRow, Function<Assessment, T>> view) {
        return visible(council, after, known, rows, view, List.of()).map(lines -> {
            List<Line<T>> shown = lines.stream().limit(PAGE).toList();
            return new Page<>(
                    shown.stream().map(Line::item).toList(),
                    lines.size() > PAGE ? Optional.of(shown.getLast().number()) : Optional.empty());
        });
    }

    private record Line<T>(long number, T item) {}

    /** As many lines as a page has that the caller may see, and one more if there is one. */
    private <T> Uni<List<Line<T>>> visible(
            String council,
            long after,
            Circumstances known,
            LongFunction<Uni<List<AssessmentRow>>> rows,
            Function<AssessmentRow, Function<Assessment, T>> view,
            List<Line<T>> before) {
        return rows.apply(after)
                .chain(found -> seen(council, found, known, view).chain(more -> {
                    List<Line<T>> lines =
                            Stream.concat(before.stream(), more.stream()).toList();
                    return found.size() < PAGE || lines.size() > PAGE
                            ? Uni.createFrom().item(lines)
                            : visible(council, found.getLast().number, known, rows, view, lines);
                }));
    }

    private <T> Uni<List<Line<T>>> seen(
            String council,
            List<AssessmentRow> rows,
            Circumstances known,
            Function<AssessmentRow, Function<Assessment, T>> view) {
        Caller caller = call.caller();
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(
                        row -> commands.load(ASSESSMENT, ASSESSMENT.stream(council, row.complaint))
                                .map(loaded -> Optional.of(loaded.state())
                                        .filter(state -> Sight.of(caller, state, known))
                                        .map(view.apply(row))
                                        .map(item -> new Line<>(row.number, item))))
                .collect()
                .asList()
                .map(lines -> lines.stream().flatMap(Optional::stream).toList());
    }
}
