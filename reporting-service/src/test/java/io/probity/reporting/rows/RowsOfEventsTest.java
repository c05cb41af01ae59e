package io.probity.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AppealsEvent.AppealLodged;
import io.probity.contracts.AppealsEvent.AppealUpheld;
import io.probity.contracts.AppealsEvent.Extent;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.IntakeEvent;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.ComplaintReopened;
import io.probity.contracts.IntakeEvent.DisclosureAssessed;
import io.probity.contracts.IntakeEvent.DisclosureAssessedAnew;
import io.probity.contracts.IntakeEvent.DisclosureDiverted;
import io.probity.contracts.IntakeEvent.DisclosureNotified;
import io.probity.contracts.IntakeEvent.DisclosureNotifiedAnew;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.IntakeEvent.IdentityDisclosed;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.LetterSent;
import io.probity.eventsourcing.inbox.Received;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RowsOfEventsTest {
    private static final UUID COMPLAINT = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-07-06T01:00:00Z");

    private static Received<?> received(String stream, int version, ContractEvent event) {
        return new Received<>("wattle-creek", COMPLAINT, stream, version, AT.plusSeconds(version), "somebody", event);
    }

    private static final List<List<Received<?>>> STREAMS = List.of(
            List.of(
                    received("intake/complaint/1", 1, lodged()),
                    received(
                            "intake/complaint/1",
                            2,
                            new ComplaintReferredToHandler("m", "manager", LocalDate.of(2026, 7, 6), "HV-07")),
                    received("intake/complaint/1", 3, new ComplaintAcknowledged("m")),
                    received("intake/complaint/1", 4, new ComplaintClosed("not-substantiated")),
                    received("intake/complaint/1", 5, new ComplaintReopened("HV-23"))),
            List.of(received(
                    "assessment/investigation/2",
                    1,
                    new OutcomeDecided(
                            "i1",
                            "not-substantiated",
                            Optional.empty(),
                            LocalDate.of(2026, 7, 20),
                            "m",
                            "manager",
                            "wattle-creek",
                            "8"))),
            List.of(received("notification/letter/3", 1, new LetterSent("l1", "outcome"))),
            List.of(
                    received("appeals/review/4", 1, new AppealLodged("a1")),
                    received("appeals/review/4", 2, new AppealUpheld("a1", Extent.IN_PART))));

    private static ComplaintLodged lodged() {
        return new ComplaintLodged(
                "WCS-7Q4M2K",
                Reporter.NAMED,
                Optional.of("person-1"),
                Alleges.ADMINISTRATIVE_ACTION,
                "letter",
                LocalDate.of(2026, 7, 3),
                "administrative-action",
                "water-sewerage",
                List.of(),
                List.of(),
                "wattle-creek",
                "8");
    }

    @Test
    @Tag("MC-03")
    @Tag("MC-04")
    void a_disclosure_and_a_diverted_report_leave_no_row_that_could_be_counted() {
        for (IntakeEvent event : List.of(
                new DisclosureReceived(LocalDate.of(2026, 7, 6), List.of(), "ironbark", "5.0"),
                new DisclosureAssessed(true),
                new DisclosureAssessedAnew(true, "decision-2", LocalDate.of(2026, 7, 9), "ironbark", "5.0"),
                new DisclosureNotified("ibac"),
                new DisclosureNotifiedAnew("ibac", "decision-2"),
                new DisclosureDiverted("councillor", "ibac", "MC-04")))
            assertThat(RowsOf.event(received("intake/disclosure/5", 1, event))).isEmpty();
    }

    @Test
    @Tag("HV-11")
    void a_complaint_stands_in_one_row_whoever_tells_of_it_first() {
        assertThat(rows(batch(inOrder()))).hasSize(7);
    }

    @Test
    void the_facts_are_the_same_whichever_topic_is_ahead_and_however_the_batches_fall() {
        Map<RowChange.Row, Map<String, Object>> expected = rows(batch(inOrder()));
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Received<?>> shuffled = interleaved(random);
            int cut = random.nextInt(shuffled.size() + 1);
            Map<RowChange.Row, Map<String, Object>> got = rows(batch(shuffled.subList(0, cut)));
            add(got, batch(shuffled.subList(cut, shuffled.size())));
            assertThat(got).isEqualTo(expected);
        }
    }

    @Test
    void the_same_events_again_change_nothing() {
        Map<RowChange.Row, Map<String, Object>> once = rows(batch(inOrder()));
        Map<RowChange.Row, Map<String, Object>> twice = rows(batch(inOrder()));
        add(twice, batch(inOrder()));
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void no_row_is_written_by_two_streams() {
        var seen = new HashSet<RowChange.Row>();
        for (List<Received<?>> stream : STREAMS) {
            var rows = rows(batch(stream)).keySet();
            assertThat(Collections.disjoint(seen, rows)).isTrue();
            seen.addAll(rows);
        }
    }

    @Test
    @Tag("CA-03")
    void no_row_says_who_complained() {
        List<Received<?>> all = new ArrayList<>(inOrder());
        all.add(received("intake/person/9", 2, new IdentityDisclosed("person-1", "officer-9", "LETTER")));
        assertThat(RowsOf.batch(all).toString()).doesNotContain("person-1");
    }

    @Test
    @Tag("HV-57")
    void that_somebody_was_told_who_complained_is_a_row_with_who_was_on_which_ground_and_when() {
        var told = received("intake/person/9", 2, new IdentityDisclosed("person-1", "officer-9", "LETTER"));
        assertThat(rows(RowsOf.event(told)).values()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("told_to", "officer-9")
                .containsEntry("ground", "LETTER")
                .containsEntry("at", AT.plusSeconds(2).atOffset(ZoneOffset.UTC)));
    }

    private static List<RowChange> batch(List<Received<?>> events) {
        return RowsOf.batch(events).stream().flatMap(Collection::stream).toList();
    }

    private static List<Received<?>> inOrder() {
        return STREAMS.stream().<Received<?>>flatMap(List::stream).toList();
    }

    /** Each stream in its own order, the streams mixed. */
    private static List<Received<?>> interleaved(Random random) {
        List<List<Received<?>>> left = new ArrayList<>();
        STREAMS.forEach(stream -> left.add(new ArrayList<>(stream)));
        List<Received<?>> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Received<?>> stream = left.get(random.nextInt(left.size()));
            mixed.add(stream.removeFirst());
            if (stream.isEmpty()) left.remove(stream);
        }
        return mixed;
    }

    private static Map<RowChange.Row, Map<String, Object>> rows(Iterable<RowChange> changes) {
        Map<RowChange.Row, Map<String, Object>> rows = new HashMap<>();
        add(rows, changes);
        return rows;
    }

    private static void add(Map<RowChange.Row, Map<String, Object>> rows, Iterable<RowChange> changes) {
        for (RowChange change : changes) {
            Map<String, Object> row = rows.computeIfAbsent(change.row(), any -> new TreeMap<>());
            change.set()
                    .forEach((column, value) ->
                            row.put(column, value instanceof String[] texts ? List.of(texts) : value));
        }
    }
}
