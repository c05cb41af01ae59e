package io.probity.intake.complaint;

/** In what capacity somebody reports (MC-01). */
public enum ReporterKind {
    MEMBER_OF_THE_PUBLIC,
    COUNCILLOR,
    EMPLOYEE,
    CONTRACTOR,
    SUBCONTRACTOR,
    CONSULTANT,
    TEMPORARY_STAFF,
    AGENCY_WORKER,
    VOLUNTEER
}
