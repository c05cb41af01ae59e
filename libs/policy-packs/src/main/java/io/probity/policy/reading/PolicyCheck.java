package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.Fact;
import io.probity.policy.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold in a council's policy together with its law. */
final class PolicyCheck {

    /** Without these a complaint's life cannot be told. */
    private static final Set<String> CLOCKS = Set.of("acknowledgement", "outcome-told", "agency-notification");

    private final Pack pack;
    private final Policy policy;

    PolicyCheck(Pack pack, Policy policy) {
        this.pack = pack;
        this.policy = policy;
    }

    void run() {
        unique("natures", policy.natures());
        unique("locations", policy.locations());
        unique("channels", policy.channels());
        unique("allegation-types", policy.allegationTypes());
        unique("investigation-criteria", policy.investigationCriteria());
        clocks();
        history();
        if (policy.effectiveFrom().isBefore(policy.jurisdiction().effectiveFrom())) {
            pack.flaw(
                    "effective-from",
                    "In force before the law it stands under, which is from "
                            + policy.jurisdiction().effectiveFrom());
        }
        if (policy.section40Agreement().isPresent() && !policy.test().asksFor(Fact.SECTION_40_AGREEMENT)) {
            pack.flaw(
                    "section40-agreement",
                    "The law of " + policy.jurisdiction().name() + " knows no section 40 agreement");
        }
        if (policy.whoMayNotify().isEmpty()) {
            pack.flaw("who-may-notify", "Nobody may notify an agency");
        }
    }

    private void clocks() {
        var kinds = policy.clocks().stream().map(ClockRule::kind).toList();
        CLOCKS.stream().filter(k -> !kinds.contains(k)).forEach(k -> pack.flaw("clocks", "There is no clock " + k));
        var seen = new HashSet<String>();
        kinds.stream().filter(not(seen::add)).forEach(k -> pack.flaw("clocks/" + k, k + " stands twice"));
        policy.clocks().stream()
                .filter(c -> !c.calendar().equals(policy.jurisdiction().calendar()))
                .forEach(c -> pack.flaw(
                        "clocks/" + c.kind() + "/calendar",
                        "The calendar of the jurisdiction is "
                                + policy.jurisdiction().calendar()));
        policy.clocks().stream()
                .filter(c -> c.dueSoonDays() > c.days())
                .forEach(c ->
                        pack.flaw("clocks/" + c.kind() + "/due-soon-days", "It would be due soon before it has begun"));
    }

    /** The versions before stand in the order in which the council adopted them (HV-58). A draft is not among them yet. */
    private void history() {
        var history = policy.document().history();
        for (int i = 1; i < history.size(); i++) {
            if (!history.get(i - 1).on().isBefore(history.get(i).on())) {
                pack.flaw("document/history/" + history.get(i).version(), "Not adopted after the version before it");
            }
        }
    }

    private void unique(String list, List<Coded> entries) {
        var seen = new HashSet<String>();
        if (entries.isEmpty()) {
            pack.flaw(list, "The list is empty");
        }
        entries.stream()
                .map(Coded::code)
                .filter(code -> !seen.add(code))
                .forEach(code -> pack.flaw(list + "/" + code, "The code " + code + " stands twice"));
    }
}
