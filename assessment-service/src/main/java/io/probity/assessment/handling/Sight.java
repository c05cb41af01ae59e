package io.probity.assessment.handling;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Parties;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.Known;
import io.probity.assessment.investigation.KnownConflicts;
import io.probity.assessment.investigation.Lead;
import io.probity.assessment.investigation.Track;
import io.probity.assessment.investigation.Turn;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who sees a matter. Whoever does not, cannot learn that there is one. */
public final class Sight {
    /** The notification service reads what a referral tells an agency: no event carries it. */
    private static final Set<Role> ASSESSING = Set.of(Role.ASSESSOR, Role.PID_COORDINATOR, Role.AUDITOR, Role.SERVICE);

    private static final Set<Role> INVESTIGATING =
            Set.of(Role.ASSESSOR, Role.INVESTIGATOR, Role.PID_COORDINATOR, Role.DIRECTOR, Role.AUDITOR);
    private static final Set<Role> CONFLICTS = Set.of(Role.CEO, Role.MAYOR, Role.PID_COORDINATOR, Role.AUDITOR);

    private static final Set<Role> COMPLAINTS =
            Set.of(Role.MANAGER, Role.DIRECTOR, Role.CEO, Role.COMPLAINTS_OFFICER, Role.RECORDS_OFFICER, Role.AUDITOR);

    /** What waits for a parked matter may say that it went to the Mayor, or that neither of the two decides it. */
    public static final Set<Role> CLOSED_WHILE_PARKED = Set.of(Role.CEO, Role.MAYOR);

    private Sight() {}

    /**
     * Assessors, decision-makers, the PID coordinator, the auditor; never a subject of the matter, nor whom the registers
     * tie to one.
     */
    public static boolean of(Caller caller, Assessment assessment, Circumstances circumstances) {
        return switch (assessment) {
            case Assessment.Absent ignored -> false;
            case Assessment.Underway it -> sees(caller, it.law(), new Parties(it.form(), circumstances));
            case Assessment.Endorsed it -> sees(caller, it.law(), new Parties(it.form(), circumstances));
        };
    }

    private static boolean sees(Caller caller, Law law, Parties parties) {
        boolean withTheMayor = parties.form().isWithTheMayor();
        if (parties.hides(caller.actor()) || (caller.is(Role.CEO) && withTheMayor)) return false;
        return caller.is(Role.CEO)
                || caller.roles().stream().anyMatch(ASSESSING::contains)
                || Matters.succession(law, parties)
                        .positionOf(Officers.of(caller))
                        .isPresent();
    }

    /** Whom a matter concerns: what the registers say of them decides who sees it. */
    public static Stream<String> people(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Absent ignored -> Stream.empty();
            case Assessment.Underway it -> it.form().people().stream();
            case Assessment.Endorsed it -> it.form().people().stream();
        };
    }

    /** Who reads whose conflict it is and what it is about: they, and those who manage conflicts (HV-36, MC-15). */
    public static boolean ofConflict(Caller caller, String officer) {
        return caller.actor().equals(officer) || ofConflicts(caller);
    }

    /** Who reads of everybody's conflicts in a matter that they see: those who manage them, and the auditor. */
    public static boolean ofConflicts(Caller caller) {
        return caller.roles().stream().anyMatch(CONFLICTS::contains);
    }

    /**
     * An administrative complaint: its handler and the complaints staff. Fraud: whoever investigates and decides. Never whom
     * a register ties to somebody it concerns, whenever that was recorded (HV-36).
     */
    public static boolean of(Caller caller, Investigation investigation, Known known) {
        return turn(investigation, known).filter(turn -> sees(caller, turn)).isPresent();
    }

    /** Who reviews controls, by the policy, learns of a fraud when they have to be reviewed, and of no more (MC-20). */
    public static boolean ofControls(Caller caller, Investigation investigation, Known known) {
        return investigation instanceof Investigation.Open it
                && it.controls().required()
                && turn(it, known)
                        .filter(turn -> !turn.hides(Officers.of(caller)))
                        .isPresent()
                && (Matters.reviewsControls(it.matter().law(), caller.roles()) || of(caller, investigation, known));
    }

    /** Who reads that a handler stands aside, and for whom it waits: those who manage conflicts, and the next one (HV-36). */
    public static boolean ofRerouting(Caller caller, Investigation investigation, Known known) {
        boolean theirs = !(investigation instanceof Investigation.Decided)
                && turn(investigation, known)
                        .flatMap(turn -> turn.handles(Officers.of(caller)))
                        .isPresent();
        return theirs || ofConflicts(caller);
    }

    /** Who reads of the conflicts in an investigation: who may and sees it; and whoever's turn it is to decide (HV-36, IC-10). */
    public static boolean ofConflictsIn(Caller caller, Investigation investigation, Known known) {
        return toDecide(caller, investigation, known).isPresent()
                || (ofConflicts(caller) && of(caller, investigation, known));
    }

    /** Whether a conflict of interest in it waits for whoever asks to decide about it (IC-10). */
    public static boolean ofWaitingConflicts(Caller caller, Investigation investigation, Known known) {
        return toDecide(caller, investigation, known).stream().anyMatch(KnownConflicts::areWaiting);
    }

    private static Optional<KnownConflicts> toDecide(Caller caller, Investigation investigation, Known known) {
        if (investigation instanceof Investigation.Decided) return Optional.empty();
        return turn(investigation, known)
                .map(KnownConflicts::new)
                .filter(conflicts -> conflicts.areDecidedBy(Officers.of(caller)));
    }

    /** Whose decisions in an investigation are tainted. */
    public static Predicate<String> whoTaints(Investigation investigation, Known known) {
        Optional<Turn> turn = turn(investigation, known);
        return officer -> turn.filter(it -> it.taints(officer)).isPresent();
    }

    private static Optional<Turn> turn(Investigation investigation, Known known) {
        return known.turnIn(investigation, Matters.POLICIES);
    }

    private static boolean sees(Caller caller, Turn turn) {
        Officer officer = Officers.of(caller);
        Lead lead = turn.lead();
        if (turn.hides(officer)) return false;
        boolean fraud = turn.matter().track() == Track.FRAUD;
        boolean theirs = fraud
                ? turn.officeOf(officer).isPresent()
                : turn.handles(officer).isPresent();
        Set<Role> circle = fraud ? INVESTIGATING : COMPLAINTS;
        return theirs
                || lead.isHandlersOwn(caller.actor())
                || (caller.is(Role.MAYOR) && lead.isWithTheMayor())
                || caller.is(Role.CEO)
                || lead.investigator().equals(Optional.of(caller.actor()))
                || caller.roles().stream().anyMatch(circle::contains);
    }
}
