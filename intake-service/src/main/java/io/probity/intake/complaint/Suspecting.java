package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.RaiseSuspicion;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An administrative complaint that turns out to be about suspected corrupt conduct: a report of it is lodged (HV-29), which goes
 * its own way from there (MC-12). The complaint goes on as it was, and nothing on its file tells of the report.
 */
final class Suspecting {
    private Suspecting() {}

    static Decision<ComplaintEvent> report(RaiseSuspicion c) {
        Optional<ComplaintRule> broken = broken(c);
        if (broken.isPresent()) return refuse(broken.get());
        LodgeComplaint report = asReport(c);
        return new Decision.Accepted<>(Stream.of(
                        Stream.of(ComplaintDecider.lodged(report)),
                        c.origin().confirmed().stream(),
                        DirectRoute.of(report).stream(),
                        Stream.of(raised(c)))
                .<ComplaintEvent>flatMap(events -> events)
                .toList());
    }

    /** It was reported before: what another officer says, or the same one adds, is added. */
    static Decision<ComplaintEvent> again(RaiseSuspicion c, OnRecord known) {
        Optional<ComplaintRule> broken = broken(c);
        if (broken.isPresent()) return refuse(broken.get());
        SuspicionRaised raised = raised(c);
        return known.file().noted().suspicions().stream().anyMatch(before -> isTheSame(before, raised))
                ? accept()
                : accept(raised);
    }

    private static boolean isTheSame(SuspicionRaised before, SuspicionRaised raised) {
        return raised.by().equals(before.by()) && raised.reasons().equals(before.reasons());
    }

    private static Optional<ComplaintRule> broken(RaiseSuspicion c) {
        ComplaintFile origin = c.origin();
        List<String> types = c.suspicion().allegationTypes();
        if (origin.particulars().hidden()) return Optional.of(ComplaintRule.REPORTED_ALREADY);
        if (!c.by().records()) return Optional.of(ComplaintRule.OFFICERS_KEEP_THE_FILE);
        if (origin.isAbout(c.by())) return Optional.of(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (c.suspicion().reasons().isBlank()) return Optional.of(ComplaintRule.SUSPICION_SAYS_WHY);
        return types.isEmpty() || !c.council().allegationTypes().containsAll(types)
                ? Optional.of(ComplaintRule.ALLEGATION_TYPES_ARE_LISTED)
                : Optional.empty();
    }

    private static SuspicionRaised raised(RaiseSuspicion c) {
        return new SuspicionRaised(c.origin().id(), c.suspicion().reasons(), c.by().id(), c.at());
    }

    /** Received today: until then nobody had reported it. In whose words, and by whom, is the complaint's. */
    private static LodgeComplaint asReport(RaiseSuspicion c) {
        return new LodgeComplaint(
                c.report(),
                particulars(c),
                c.origin().lodged().statement().naming(c.suspicion().names()),
                Optional.empty(),
                Optional.empty(),
                c.council(),
                c.by(),
                c.at());
    }

    private static Particulars particulars(RaiseSuspicion c) {
        Particulars told = c.origin().particulars();
        Set<String> subjects = new HashSet<>(told.subjects());
        subjects.addAll(c.suspicion().subjects());
        return new Particulars(
                c.complainant().isPresent() ? told.reporter() : Reporter.ANONYMOUS,
                told.reporterKind(),
                c.complainant(),
                c.represented(),
                told.affected(),
                told.relationship(),
                Alleges.CORRUPT_CONDUCT,
                told.about(),
                subjects,
                told.channel(),
                c.council().today(),
                Optional.of(c.by().id()),
                told.nature(),
                told.location(),
                c.suspicion().allegationTypes());
    }
}
