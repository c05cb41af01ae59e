package io.probity.local.login;

import io.probity.edge.caller.Role;
import io.probity.local.DemoUsers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Everybody who can log in to the demo: invented people of invented councils, and of the agencies they answer to. */
final class DemoPeople {
    static final List<String> COUNCILS = List.of("wattle-creek", "ironbark", "saltbush");
    static final List<String> AGENCIES = List.of("ccc", "ibac", "icac");
    static final List<String> SERVICES = List.of("intake", "assessment", "notification", "appeals", "reporting");

    /** @param group the council or agency they belong to; empty for the platform as a whole */
    record Person(String username, String group, Role role) {
        /** The same on every machine, and says nothing of the person. */
        UUID id() {
            return DemoUsers.id(username);
        }
    }

    private DemoPeople() {}

    static List<Person> all() {
        List<Person> people = new ArrayList<>();
        for (String council : COUNCILS) {
            for (Role role : councilRoles()) {
                people.add(new Person(role.text() + "@" + council + ".example", council, role));
            }
        }
        AGENCIES.forEach(
                agency -> people.add(new Person("liaison@" + agency + ".example", agency, Role.AGENCY_LIAISON)));
        people.add(new Person("analyst@integrity.example", "", Role.INTEGRITY_AGENCY));
        people.add(new Person("operator@probity.example", "", Role.OPERATIONS));
        return people;
    }

    /** The roles somebody has in one council. */
    static List<Role> councilRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.spansCouncils() && role != Role.AGENCY_LIAISON)
                .toList();
    }
}
