package io.probity.policy.reading;

import io.probity.policy.Agency;
import io.probity.policy.Jurisdiction;
import io.probity.policy.OutOfScope;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold in a jurisdiction: its agencies are known, its statutory test leads somewhere. */
final class LawCheck {

    private final Pack pack;
    private final Jurisdiction law;
    private final Set<String> agencies;

    LawCheck(Pack pack, Jurisdiction law) {
        this.pack = pack;
        this.law = law;
        this.agencies = law.agencies().stream().map(Agency::id).collect(Collectors.toSet());
    }

    void run() {
        if (agencies.size() < law.agencies().size()) {
            pack.flaw("agencies", "An agency stands twice");
        }
        law.externalAppeals().stream()
                .map(a -> a.agency())
                .filter(a -> !agencies.contains(a))
                .forEach(a -> pack.flaw("external-appeals", "There is no agency " + a));
        var codes = new HashSet<>();
        law.outOfScope().stream()
                .map(OutOfScope::code)
                .filter(code -> !codes.add(code))
                .forEach(code -> pack.flaw("out-of-scope/" + code, "The code " + code + " stands twice"));
        law.agencies().forEach(this::contactsOf);
        new TestCheck(pack, law.test(), agencies).run();
    }

    private void contactsOf(Agency agency) {
        var days = new HashSet<>();
        agency.contacts().stream()
                .filter(c -> !days.add(c.from()))
                .forEach(c -> pack.flaw("agencies/" + agency.id(), "Two contacts hold from " + c.from()));
    }
}
