package io.probity.reporting.registers;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.quarkus.panache.common.Parameters;

/**
 * Who sees what. A matter is in no list, count or export of its subjects. Reports of corrupt conduct are in none of anybody
 * outside their circle. The CEO sees no matter of either kind that went to the Mayor because it is about the CEO (HV-17), nor
 * any before it is known to whom it went, whatever other office the CEO holds. Nobody sees any before its lodging was heard
 * of: it says whom it is about.
 */
final class Circle {
    static final String NOT_ITS_SUBJECT = "tenant = :tenant and not array_contains(subjects, :me)";
    private static final String NOT_ABOUT_THE_CEO =
            NOT_ITS_SUBJECT + " and handlerOffice is not null and handlerOffice <> 'mayor'";

    private Circle() {}

    /** What every condition here needs to be told. */
    static Parameters of(String council, Caller caller) {
        return Parameters.with("tenant", council).and("me", caller.actor());
    }

    private static boolean seesAllOf(Caller caller) {
        return !caller.is(Role.CEO)
                && (caller.is(Role.AUDITOR) || caller.is(Role.MAYOR) || caller.is(Role.PID_COORDINATOR));
    }

    /** A condition that leaves out what the caller must not see; for callers who may see such matters at all. */
    static String condition(Caller caller) {
        return seesAllOf(caller) ? NOT_ITS_SUBJECT : NOT_ABOUT_THE_CEO;
    }

    /** A condition for administrative complaints, which everybody who may open their register sees but the CEO. */
    static String conditionOnAdministrative(Caller caller) {
        return caller.is(Role.CEO) ? NOT_ABOUT_THE_CEO : NOT_ITS_SUBJECT;
    }

    /** A condition for lists that hold matters of both kinds. */
    static String conditionOnBoth(Caller caller) {
        if (seesAllOf(caller)) return NOT_ITS_SUBJECT;
        return caller.is(Role.CEO) ? NOT_ABOUT_THE_CEO : NOT_ITS_SUBJECT + " and alleges = 'ADMINISTRATIVE_ACTION'";
    }
}
