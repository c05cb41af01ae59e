package io.probity.intake.complaint;

import java.util.Set;

/** Who may know that a complaint exists. */
public final class WhoMaySee {
    /** Those who sort and handle administrative complaints. */
    private static final Set<String> COMPLAINTS = Set.of("records-officer", "complaints-officer", "ceo", "service");

    /** Those who deal with reports of corrupt conduct (MC-15). */
    private static final Set<String> REPORTS = Set.of("ceo", "assessor", "pid-coordinator", "service");

    private WhoMaySee() {}

    /** Whoever wrote down what was said confirms it, and sees no more of it than that (HV-12, MC-02). */
    public static boolean mayConfirm(Officer officer, ComplaintFile file) {
        return maySee(officer, file) || (file.takenDownBy(officer) && !file.isAbout(officer));
    }

    /** Never its subject; always its handler; else those whose office it is. */
    public static boolean maySee(Officer officer, ComplaintFile file) {
        if (file.isAbout(officer)) return false;
        Set<String> offices = file.particulars().hidden() ? REPORTS : COMPLAINTS;
        return file.handledBy(officer) || officer.offices().stream().anyMatch(offices::contains);
    }
}
