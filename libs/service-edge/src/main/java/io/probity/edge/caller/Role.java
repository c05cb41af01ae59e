package io.probity.edge.caller;

import java.util.Locale;
import java.util.Optional;

/** What somebody is to a council, to an agency or to the platform. In tokens and files: kebab-case. */
public enum Role {
    COMPLAINANT,
    EMPLOYEE,
    RECORDS_OFFICER,
    COMPLAINTS_OFFICER,
    MANAGER,
    SUPERVISOR,
    DIRECTOR,
    CEO,
    CFO,
    MAYOR,
    COUNCILLOR,
    ASSESSOR,
    INVESTIGATOR,
    PID_COORDINATOR,
    GOVERNANCE_MANAGER,
    RISK_COORDINATOR,
    RISK_AND_INTEGRITY_ADVISOR,
    PEOPLE_AND_CULTURE_MANAGER,
    CONTRACTOR,
    AUDITOR,
    AUDIT_COMMITTEE,
    /** Answers for one agency, named in the token. */
    AGENCY_LIAISON,
    /** Sees every council's published facts. */
    INTEGRITY_AGENCY,
    OPERATIONS,
    /** One of the five services. */
    SERVICE;

    /** The role's name in tokens and permission files, such as {@code records-officer}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this name; empty for the roles that a login server adds of its own. */
    public static Optional<Role> parse(String text) {
        for (Role role : values()) if (role.text().equals(text)) return Optional.of(role);
        return Optional.empty();
    }

    /** Whether it is held for the platform as a whole rather than in one council. */
    public boolean spansCouncils() {
        return this == SERVICE || this == INTEGRITY_AGENCY || this == OPERATIONS;
    }
}
