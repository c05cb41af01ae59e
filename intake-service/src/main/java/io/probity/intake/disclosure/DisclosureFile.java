package io.probity.intake.disclosure;

import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.ProtectionPlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands on a disclosure's file.
 *
 * @param reached in which ways the discloser can be told something
 * @param additions what came after it was received
 * @param decisions the last one holds; those before stand as they were made
 * @param due names the clock under which the agency is notified
 * @param protection the last plan holds
 * @param tracks complaints that the coordinator lodged out of it; none of them knows of it
 */
public record DisclosureFile(
        DisclosureReceived received,
        Reach reached,
        Additions additions,
        List<DiscloserAdvised> advice,
        List<Decided> decisions,
        String due,
        List<ProtectionPlanned> protection,
        Optional<DisclosureNotified> notified,
        List<String> tracks) {
    private static final String COORDINATOR = "pid-coordinator";

    public DisclosureFile {
        advice = List.copyOf(advice);
        decisions = List.copyOf(decisions);
        protection = List.copyOf(protection);
        tracks = List.copyOf(tracks);
    }

    static DisclosureFile of(DisclosureReceived received) {
        Reach reach = new Reach(received.discloser().isPresent(), false, false);
        return new DisclosureFile(
                received, reach, Additions.NONE, List.of(), List.of(), "", List.of(), Optional.empty(), List.of());
    }

    DisclosureFile reached(Reach more) {
        return new DisclosureFile(received, more, additions, advice, decisions, due, protection, notified, tracks);
    }

    DisclosureFile adding(Additions more) {
        return new DisclosureFile(received, reached, more, advice, decisions, due, protection, notified, tracks);
    }

    DisclosureFile advised(DiscloserAdvised e) {
        return new DisclosureFile(
                received, reached, additions, and(advice, e), decisions, due, protection, notified, tracks);
    }

    /** @param under names the clock under which the agency is notified from now on */
    DisclosureFile decided(Decided decision, String under) {
        return new DisclosureFile(
                received, reached, additions, advice, and(decisions, decision), under, protection, notified, tracks);
    }

    DisclosureFile protecting(ProtectionPlanned e) {
        return new DisclosureFile(
                received, reached, additions, advice, decisions, due, and(protection, e), notified, tracks);
    }

    DisclosureFile notified(DisclosureNotified e) {
        return new DisclosureFile(
                received, reached, additions, advice, decisions, due, protection, Optional.of(e), tracks);
    }

    DisclosureFile withTrack(String complaint) {
        return new DisclosureFile(
                received, reached, additions, advice, decisions, due, protection, notified, and(tracks, complaint));
    }

    /** The days of what was disclosed since the last decision, in order. */
    List<LocalDate> news() {
        return additions.since(decisions.isEmpty() ? 0 : decisions.getLast().informedBy());
    }

    /** Empty where there is none of this id. */
    public Optional<DocumentDisclosed> document(UUID attachment) {
        return additions.document(attachment);
    }

    /** Whether the last advice is this one, from whenever it is: asked for again, it is not given twice. */
    boolean endsWith(DiscloserAdvised e) {
        return !advice.isEmpty()
                && advice.getLast()
                        .equals(new DiscloserAdvised(
                                e.advice(),
                                e.way(),
                                e.on(),
                                e.by(),
                                advice.getLast().at()));
    }

    /** Whether the plan that holds is this one, from whenever it is. */
    boolean endsWith(ProtectionPlanned e) {
        return !protection.isEmpty()
                && protection
                        .getLast()
                        .equals(new ProtectionPlanned(
                                e.plan(),
                                e.reviewOn(),
                                e.by(),
                                protection.getLast().at()));
    }

    /** The PID coordinator alone (MC-03), and not where it is about them. */
    public boolean isOpenTo(Officer officer) {
        return officer.holds(COORDINATOR) && !received.subjects().contains(officer.id());
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
