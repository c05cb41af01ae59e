package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.Authority;
import io.probity.policy.Duty;
import io.probity.policy.Policy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** What must hold in who may do what: each duty is given, once, and to offices that it can be given to (MC-22). */
final class AuthorityCheck {
    private static final String AT = "who-may";

    private final Pack pack;

    AuthorityCheck(Pack pack) {
        this.pack = pack;
    }

    /** @param own what this pack itself says */
    void run(List<Authority> own) {
        var seen = new HashSet<Duty>();
        own.stream()
                .map(Authority::duty)
                .filter(not(seen::add))
                .forEach(duty -> pack.flaw(AT + "/" + duty.code(), duty.code() + " stands twice"));
        own.forEach(authority -> authority.offices().stream()
                .filter(not(authority.duty().offices()::contains))
                .forEach(office -> pack.flaw(
                        AT + "/" + authority.duty().code() + "/offices",
                        "%s is not for %s: only for %s"
                                .formatted(
                                        authority.duty().code(),
                                        office,
                                        String.join(", ", authority.duty().offices())))));
    }

    /** With those of the law, every duty is given. */
    void complete(Policy policy) {
        Arrays.stream(Duty.values())
                .filter(duty -> policy.whoMay(duty).offices().isEmpty())
                .forEach(duty -> pack.flaw(AT, "Nobody may " + duty.code().replace('-', ' ')));
    }
}
