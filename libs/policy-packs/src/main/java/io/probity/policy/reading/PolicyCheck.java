package io.probity.policy.reading;

import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.OutcomeCode;
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
        if (policy.whoMayNotify().isEmpty()) {
            pack.flaw("who-may-notify", "Nobody may notify an agency");
        }
        policy.section40Agreement().ifPresent(agreement -> agreement.table().stream()
                .filter(row -> !Set.of(OutcomeCode.LEVEL_1, OutcomeCode.LEVEL_2, OutcomeCode.LEVEL_3)
                        .contains(row.level()))
                .forEach(row -> pack.flaw(
                        "section40-agreement/table", row.level().code() + " is no level of a section 40 agreement")));
    }

    private void clocks() {
        var kinds = policy.clocks().stream().map(ClockRule::kind).toList();
        CLOCKS.stream().filter(k -> !kinds.contains(k)).forEach(k -> pack.flaw("clocks", "There is no clock " + k));
        if (new HashSet<>(kinds).size() < kinds.size()) {
            pack.flaw("clocks", "A kind of clock stands twice among " + kinds);
        }
        policy.clocks().stream()
                .filter(c -> c.days() < 1 || c.dueSoonDays() < 0 || c.dueSoonDays() > c.days())
                .forEach(c -> pack.flaw("clocks/" + c.kind() + "/days", "Its days cannot be right"));
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
