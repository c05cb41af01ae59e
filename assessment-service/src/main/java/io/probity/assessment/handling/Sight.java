package io.probity.assessment.handling;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.Lead;
import io.probity.assessment.investigation.Matter;
import io.probity.assessment.investigation.Track;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import java.util.Optional;
import java.util.Set;

/** Who sees a matter. Whoever does not, cannot learn that there is one. */
public final class Sight {
    /** The notification service reads what a referral tells an agency: no event carries it. */
    private static final Set<Role> ASSESSING = Set.of(Role.ASSESSOR, Role.PID_COORDINATOR, Role.AUDITOR, Role.SERVICE);

    private static final Set<Role> INVESTIGATING =
            Set.of(Role.ASSESSOR, Role.INVESTIGATOR, Role.PID_COORDINATOR, Role.DIRECTOR, Role.AUDITOR);
    private static final Set<Role> COMPLAINTS =
            Set.of(Role.MANAGER, Role.DIRECTOR, Role.CEO, Role.COMPLAINTS_OFFICER, Role.RECORDS_OFFICER, Role.AUDITOR);

    private Sight() {}

    /** Assessors, decision-makers, the PID coordinator, the auditor; never a subject of the matter. */
    public static boolean of(Caller caller, Assessment assessment) {
        return switch (assessment) {
            case Assessment.Absent ignored -> false;
            case Assessment.Underway underway -> sees(caller, underway.form());
            case Assessment.Endorsed endorsed -> sees(caller, endorsed.form());
        };
    }

    private static boolean sees(Caller caller, Form form) {
        if (form.isSubject(caller.actor()) || (caller.is(Role.CEO) && form.isWithTheMayor())) return false;
        return caller.is(Role.CEO)
                || (caller.is(Role.MAYOR) && form.mayorDecides())
                || caller.roles().stream().anyMatch(ASSESSING::contains);
    }

    /** An administrative complaint: its handler and the complaints staff. Fraud: whoever investigates and decides. */
    public static boolean of(Caller caller, Investigation investigation) {
        return switch (investigation) {
            case Investigation.Unopened ignored -> false;
            case Investigation.Open open -> sees(caller, open.matter(), open.lead());
            case Investigation.Completed completed -> sees(caller, completed.matter(), completed.lead());
            case Investigation.Decided decided -> sees(caller, decided.matter(), decided.lead());
        };
    }

    /** The manager of the service area learns of a fraud when its controls have to be reviewed, and of no more (MC-20). */
    public static boolean ofControls(Caller caller, Investigation investigation) {
        return investigation instanceof Investigation.Open open
                && open.controls().required()
                && !open.lead().barred().contains(caller.actor())
                && (caller.is(Role.MANAGER) || of(caller, investigation));
    }

    private static boolean sees(Caller caller, Matter matter, Lead lead) {
        if (lead.barred().contains(caller.actor())) return false;
        boolean withTheMayor = lead.isWithTheMayor();
        if (caller.is(Role.CEO) && withTheMayor) return false;
        if (caller.is(Role.MAYOR) && withTheMayor) return true;
        if (lead.isHandlersOwn(caller.actor())) return true;
        Set<Role> circle = matter.track() == Track.FRAUD ? INVESTIGATING : COMPLAINTS;
        return caller.is(Role.CEO)
                || lead.investigator().equals(Optional.of(caller.actor()))
                || caller.roles().stream().anyMatch(circle::contains);
    }
}
