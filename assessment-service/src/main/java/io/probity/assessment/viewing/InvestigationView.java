package io.probity.assessment.viewing;

import io.probity.assessment.Matters;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.Answer;
import io.probity.assessment.investigation.ControlReview;
import io.probity.assessment.investigation.Hold;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.Investigation.Completed;
import io.probity.assessment.investigation.Investigation.Decided;
import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.Known;
import io.probity.assessment.investigation.Lead;
import io.probity.assessment.investigation.Loss;
import io.probity.assessment.investigation.Matter;
import io.probity.assessment.investigation.Track;
import io.probity.assessment.investigation.Turn;
import io.probity.edge.problems.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An investigation as it stands.
 *
 * @param state open, completed, decided
 * @param kind administrative or fraud
 * @param handler where nobody is known to hold the office it went to, that office; to whoever may not know that a handler stood
 *     aside, also where somebody is, if one person holds it at a time (HV-36)
 * @param handlerStandsAside whether its handler takes no part any more: it waits for the next one (HV-36)
 * @param goesTo the office whose holder has it then
 * @param hold free, to-be-referred, held
 * @param agency who holds it, or has to be told first
 * @param investigate what was decided by the criteria
 * @param findings by the number of the allegation
 * @param openObjectives what an investigation of fraud has yet to answer (MC-16)
 * @param losses each as it was recorded last
 * @param outcome what was decided, or follows from the findings
 */
public record InvestigationView(
        UUID complaint,
        String investigation,
        String state,
        String kind,
        Optional<String> handler,
        Optional<String> office,
        Optional<String> investigator,
        boolean handlerStandsAside,
        Optional<String> goesTo,
        String hold,
        Optional<String> agency,
        Optional<Boolean> investigate,
        Map<Integer, String> findings,
        Optional<ControlReview> controlReview,
        List<String> openObjectives,
        List<Loss> losses,
        Optional<Boolean> humanRightsConsidered,
        Optional<String> outcome,
        Optional<String> remedy,
        Optional<Answer> answer,
        Optional<LocalDate> completedOn) {

    /** @param shown whether whoever reads it may know that its handler stands aside */
    public static InvestigationView of(UUID complaint, Investigation investigation, Known known, boolean shown) {
        return switch (investigation) {
            case Investigation.Unopened ignored -> throw Problems.notFound();
            case Open it -> {
                Map<Integer, String> findings = new TreeMap<>();
                it.findings().forEach((allegation, finding) -> findings.put(allegation, Codes.of(finding)));
                Ending none = new Ending(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
                Inquiry inquiry = new Inquiry(
                        it.investigate(),
                        findings,
                        Optional.of(it.controls()),
                        openObjectives(it),
                        it.asked().losses(),
                        Optional.of(it.asked().rightsConsideredBy().isPresent()));
                yield view(
                        complaint,
                        "open",
                        new Standing(turn(it.matter(), it.lead(), known), shown),
                        it.hold(),
                        inquiry,
                        none);
            }
            case Completed it -> {
                Ending ending = new Ending(
                        Optional.of(it.result().code()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(it.completedOn()));
                yield view(
                        complaint,
                        "completed",
                        new Standing(turn(it.matter(), it.lead(), known), shown),
                        it.hold(),
                        Inquiry.completed(it.rightsConsideredBy().isPresent()),
                        ending);
            }
            case Decided it -> {
                Ending ending =
                        new Ending(Optional.of(it.outcome()), it.remedy(), it.answer(), Optional.of(it.completedOn()));
                yield view(
                        complaint,
                        "decided",
                        new Standing(turn(it.matter(), it.lead(), known), shown),
                        it.hold(),
                        Inquiry.OVER,
                        ending);
            }
        };
    }

    private static Turn turn(Matter matter, Lead lead, Known known) {
        return Turn.of(matter, lead, known, Matters.POLICIES);
    }

    private static List<String> openObjectives(Open open) {
        return open.matter().track() == Track.FRAUD
                ? open.asked().open().stream().map(Codes::of).toList()
                : List.of();
    }

    private record Standing(Turn turn, boolean shown) {
        /** A holder that is named only where one was recorded tells of rerouting where none was. */
        Optional<String> handler() {
            Lead lead = turn.lead();
            Optional<String> named = lead.handler().or(lead::office);
            return shown ? named : lead.hands().ownOffice().or(() -> named);
        }
    }

    private record Inquiry(
            Optional<Boolean> investigate,
            Map<Integer, String> findings,
            Optional<ControlReview> controls,
            List<String> openObjectives,
            List<Loss> losses,
            Optional<Boolean> humanRights) {
        static final Inquiry OVER =
                new Inquiry(Optional.empty(), Map.of(), Optional.empty(), List.of(), List.of(), Optional.empty());

        /** What its outcome may wait for (HV-41). */
        static Inquiry completed(boolean rightsConsidered) {
            return new Inquiry(
                    Optional.empty(), Map.of(), Optional.empty(), List.of(), List.of(), Optional.of(rightsConsidered));
        }
    }

    private record Ending(
            Optional<String> outcome,
            Optional<String> remedy,
            Optional<Answer> answer,
            Optional<LocalDate> completedOn) {}

    private static InvestigationView view(
            UUID complaint, String state, Standing standing, Hold hold, Inquiry inquiry, Ending ending) {
        Turn turn = standing.turn();
        Lead lead = turn.lead();
        return new InvestigationView(
                complaint,
                Matters.investigationOf(complaint),
                state,
                Codes.of(turn.matter().track()),
                standing.handler(),
                lead.office(),
                lead.investigator(),
                standing.shown() && turn.yields(),
                turn.goesTo().filter(office -> standing.shown()),
                Codes.of(hold.standing()),
                hold.agency(),
                inquiry.investigate(),
                inquiry.findings(),
                inquiry.controls().filter(ControlReview::required),
                inquiry.openObjectives(),
                inquiry.losses(),
                inquiry.humanRights(),
                ending.outcome(),
                ending.remedy(),
                ending.answer(),
                ending.completedOn());
    }
}
