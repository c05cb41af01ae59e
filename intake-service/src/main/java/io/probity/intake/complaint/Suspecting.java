package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.RaiseSuspicion;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An administrative complaint that turns out to be about suspected corrupt conduct: a report of it is lodged (HV-29), which goes
 * its own way from there (MC-12). The complaint goes on as it was, and nothing on its file tells of the report.
 */
public final class Suspecting {
    private Suspecting() {}

    /** Whom a report of it is about: whom the complaint names, and whom the suspicion names beside them. */
    public static Set<String> subjects(ComplaintFile origin, Suspicion suspicion) {
        return Stream.concat(origin.particulars().subjects().stream(), suspicion.subjects().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why it is not reported; empty where it is. */
    public static Optional<ComplaintRule> broken(
            ComplaintFile origin, Suspicion suspicion, CouncilFacts council, Officer by) {
        List<String> types = suspicion.allegationTypes();
        if (origin.particulars().hidden()) return Optional.of(ComplaintRule.REPORTED_ALREADY);
        if (!by.records()) return Optional.of(ComplaintRule.OFFICERS_KEEP_THE_FILE);
        if (origin.isAbout(by)) return Optional.of(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (suspicion.reasons().isBlank()) return Optional.of(ComplaintRule.SUSPICION_SAYS_WHY);
        return types.isEmpty() || !council.allegationTypes().containsAll(types)
                ? Optional.of(ComplaintRule.ALLEGATION_TYPES_ARE_LISTED)
                : Optional.empty();
    }

    static Decision<ComplaintEvent> report(RaiseSuspicion c) {
        Optional<ComplaintRule> broken = broken(c.origin(), c.suspicion(), c.council(), c.by());
        if (broken.isPresent()) return refuse(broken.get());
        LodgeComplaint report = asReport(c);
        return new Decision.Accepted<>(Stream.of(
                        Stream.of(ComplaintDecider.lodged(report)),
                        DirectRoute.of(report).stream(),
                        Stream.of(raised(c)))
                .<ComplaintEvent>flatMap(events -> events)
                .toList());
    }

    /** It was reported before: what another officer says, or the same one adds, is added. */
    static Decision<ComplaintEvent> again(RaiseSuspicion c, OnRecord known) {
        Optional<ComplaintRule> broken = broken(c.origin(), c.suspicion(), c.council(), c.by());
        if (broken.isPresent()) return refuse(broken.get());
        if (holds(known, c.suspicion(), c.by())) return accept();
        return known.hasEnded() ? refuse(ComplaintRule.HANDLING_HAS_ENDED) : accept(raised(c));
    }

    /** Whether somebody said just that in it before. */
    public static boolean holds(OnRecord report, Suspicion suspicion, Officer by) {
        return report.file().noted().suspicions().stream()
                .anyMatch(before ->
                        before.by().equals(by.id()) && before.suspicion().equals(suspicion));
    }

    private static SuspicionRaised raised(RaiseSuspicion c) {
        return new SuspicionRaised(
                c.origin().id(), c.complainant(), c.represented(), c.suspicion(), c.by().id(), c.at());
    }

    /** Received today: until then nobody had reported it. In whose words is the complaint's. */
    private static LodgeComplaint asReport(RaiseSuspicion c) {
        return new LodgeComplaint(
                c.report(),
                particulars(c),
                c.origin()
                        .lodged()
                        .statement()
                        .naming(c.suspicion().names(), c.suspicion().when()),
                Optional.empty(),
                Optional.empty(),
                c.council(),
                c.by(),
                c.at());
    }

    /** Reported by nobody who could be told: a letter to whoever complained would tell them that there is a report (MC-15). */
    private static Particulars particulars(RaiseSuspicion c) {
        Particulars told = c.origin().particulars();
        return new Particulars(
                Reporter.ANONYMOUS,
                told.reporterKind(),
                Optional.empty(),
                Optional.empty(),
                told.affected(),
                told.relationship(),
                Alleges.CORRUPT_CONDUCT,
                told.about(),
                subjects(c.origin(), c.suspicion()),
                told.channel(),
                c.council().today(),
                Optional.empty(),
                told.nature(),
                told.location(),
                c.suspicion().allegationTypes());
    }
}
