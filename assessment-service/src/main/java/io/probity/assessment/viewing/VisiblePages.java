package io.probity.assessment.viewing;

import static io.probity.assessment.Matters.ASSESSMENT;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.handling.Sight;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.SealedNumbers;
import io.probity.edge.caller.SealedNumbers.Use;
import io.probity.edge.operations.WhileParked;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages of a list. Each line is read as one who may see it; others are not there, nor counted. */
@ApplicationScoped
class VisiblePages {
    private final Commands commands;
    private final CurrentCall call;
    private final SealedNumbers sealed;
    private final WhileParked whileParked;

    VisiblePages(Commands commands, CurrentCall call, SealedNumbers sealed, WhileParked whileParked) {
        this.commands = commands;
        this.call = call;
        this.sealed = sealed;
        this.whileParked = whileParked;
    }

    /** @param next where the following page begins, which nobody reads: it counts what is not shown; empty on the last one */
    record Page<T>(List<T> items, Optional<String> next) {}

    /**
     * @param list whose page it is: a place in one list is none in another, nor in another council's
     * @param after the {@code next} of an earlier page; nothing for the first
     */
    Wanted wanted(String list, @Nullable String after, int limit) {
        if (after == null) return new Wanted(list, 0, limit);
        return new Wanted(
                list,
                sealed.open(Use.PAGE, list, after)
                        .orElseThrow(() -> Problems.badRequest(
                                "cursor-unreadable", "after holds the next of an earlier page, unchanged.")),
                limit);
    }

    /**
     * @param list which one, of which council
     * @param after the number of the line before
     * @param limit how many lines at most
     */
    record Wanted(String list, long after, int limit) {
        Wanted after(long number) {
            return new Wanted(list, number, limit);
        }
    }

    /**
     * Ends where there is nothing more to see: where a page begins tells nothing about lines that are not shown.
     *
     * @param rows the next rows after a number, as many as a page has
     */
    <T> Uni<Page<T>> page(
            String council,
            Wanted wanted,
            Circumstances known,
            LongFunction<Uni<List<AssessmentRow>>> rows,
            Function<AssessmentRow, Function<Assessment, T>> view) {
        return visible(council, wanted, known, rows, view, List.of()).map(lines -> {
            List<Line<T>> shown = lines.stream().limit(wanted.limit()).toList();
            return new Page<>(
                    shown.stream().map(Line::item).toList(),
                    lines.size() > wanted.limit()
                            ? Optional.of(sealed.seal(
                                    Use.PAGE, wanted.list(), shown.getLast().number()))
                            : Optional.empty());
        });
    }

    private record Line<T>(long number, T item) {}

    /** As many lines as a page has that the caller may see, and one more if there is one. */
    private <T> Uni<List<Line<T>>> visible(
            String council,
            Wanted wanted,
            Circumstances known,
            LongFunction<Uni<List<AssessmentRow>>> rows,
            Function<AssessmentRow, Function<Assessment, T>> view,
            List<Line<T>> before) {
        return rows.apply(wanted.after())
                .chain(found -> seen(council, found, known, view).chain(more -> {
                    List<Line<T>> lines =
                            Stream.concat(before.stream(), more.stream()).toList();
                    return found.size() < wanted.limit() || lines.size() > wanted.limit()
                            ? Uni.createFrom().item(lines)
                            : visible(council, wanted.after(found.getLast().number), known, rows, view, lines);
                }));
    }

    private <T> Uni<List<Line<T>>> seen(
            String council,
            List<AssessmentRow> rows,
            Circumstances known,
            Function<AssessmentRow, Function<Assessment, T>> view) {
        return whileParked
                .closed(rows.stream().map(row -> row.complaint).toList(), Sight.CLOSED_WHILE_PARKED)
                .map(closed -> rows.stream()
                        .filter(row -> !closed.contains(row.complaint))
                        .toList())
                .chain(open -> lines(council, open, known, view));
    }

    private <T> Uni<List<Line<T>>> lines(
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
