package io.probity.notification.viewing;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may see clocks, letters and referrals of a matter. For all others it is not there: not in a list, not by its id (MC-15). */
final class Circle {
    private static final Set<Role> MEMBERS = Set.of(
            Role.CEO,
            Role.CFO,
            Role.MAYOR,
            Role.ASSESSOR,
            Role.INVESTIGATOR,
            Role.PID_COORDINATOR,
            Role.GOVERNANCE_MANAGER,
            Role.RISK_COORDINATOR,
            Role.AUDITOR);

    /** Whoever the council appointed to the office in which it was decided belongs to it, whatever else they are (HV-37). */
    private static final String DECIDES = """
            exists (select m.complaint from MayorsMatterRow m, OfficeHolderRow o
              where m.tenant = :tenant and m.complaint = f.complaint and o.tenant = :tenant and o.office = m.office
              and o.holder = :me and o.since <= :today and (o.lastDay is null or o.lastDay >= :today)
              and not exists (select l.holder from OfficeHolderRow l
                where l.tenant = :tenant and l.office = o.office and l.since > o.since and l.since <= :today))""";

    /** What was not heard of yet is closed to all, and nobody sees what names them. */
    private static final String HEARD_OF = """
            complaint in (select f.complaint from ComplaintRow f
              where f.tenant = :tenant and not array_contains(f.subjects, :me)%s)""";

    /** What is not administrative is closed to all outside the circle who do not decide it. */
    private static final String FOR_EVERYBODY = " and (f.alleges = 'ADMINISTRATIVE_ACTION' or " + DECIDES + ")";

    /** Of a disclosure its coordinator alone knows (MC-03). */
    private static final String DISCLOSED = """
            complaint in (select d.disclosure from DisclosureRow d
              where d.tenant = :tenant and not array_contains(d.subjects, :me))""";

    /** The CEO does not see what is the Mayor's, which is about the CEO. */
    private static final String NOT_THE_MAYORS =
            "complaint not in (select m.complaint from MayorsMatterRow m where m.tenant = :tenant)";

    /** Nor the Mayor what neither may decide. */
    private static final String FOR_THE_MAYOR = """
            complaint not in (select m.complaint from MayorsMatterRow m
              where m.tenant = :tenant and m.office <> 'mayor')""";

    /** What waits for a parked matter may say that it is not for the CEO, or not for the Mayor: until then it is for neither. */
    private static final String NOT_PARKED =
            "cast(complaint as string) not in (select p.matter from ParkedMatterRow p)";

    private final String condition;
    private final Map<String, Object> values;

    private Circle(String condition, Map<String, Object> values) {
        this.condition = condition;
        this.values = values;
    }

    static Circle of(String council, Caller caller, LocalDate today) {
        boolean within = !Collections.disjoint(caller.roles(), MEMBERS);
        Map<String, Object> values = within
                ? Map.of("tenant", council, "me", caller.actor())
                : Map.of("tenant", council, "me", caller.actor(), "today", today);
        return new Circle(condition(caller, within), values);
    }

    /** Says nothing of offices that the caller does not hold: the database then goes by the order of a list, not by its matters. */
    private static String condition(Caller caller, boolean within) {
        String matter = within ? HEARD_OF.formatted("") : HEARD_OF.formatted(FOR_EVERYBODY);
        List<String> conditions = new ArrayList<>();
        conditions.add(caller.is(Role.PID_COORDINATOR) ? "(" + matter + " or " + DISCLOSED + ")" : matter);
        if (caller.is(Role.CEO)) conditions.add(NOT_THE_MAYORS);
        if (caller.is(Role.MAYOR)) conditions.add(FOR_THE_MAYOR);
        if (caller.is(Role.CEO) || caller.is(Role.MAYOR)) conditions.add(NOT_PARKED);
        return "(" + String.join(" and ", conditions) + ")";
    }

    /** A condition on rows with a {@code complaint}: those that are there for the caller. */
    String condition() {
        return condition;
    }

    /** What the condition needs to be told; the caller adds what the rest of a query needs. */
    Parameters parameters() {
        Parameters parameters = new Parameters();
        values.forEach(parameters::and);
        return parameters;
    }
}
