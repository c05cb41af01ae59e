package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Parties;
import io.probity.assessment.assessing.Succession;
import io.probity.policy.Authority;
import io.probity.policy.Deciding;
import io.probity.policy.ManagementPlans;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose turn it is in an investigation, and who takes no part in it, as things stand (HV-36, HV-37). */
public record Turn(Matter matter, Lead lead, Parties parties, Deciding deciding, ManagementPlans plans) {

    /**
     * A matter that was assessed goes by its form, another by what was heard of its complaint: the same rules for both.
     * A conflict that was declared since counts in either.
     */
    public static Turn of(Matter matter, Lead lead, Known known, Policies policies) {
        Form form = known.assessed().orElseGet(lead::asForm);
        for (Conflict conflict : lead.conflicts().values()) form = form.conflicted(conflict);
        Parties parties = new Parties(form, withHandler(known.circumstances(), lead));
        Optional<Policy> policy =
                policies.installed(matter.law().policy(), matter.law().version());
        return new Turn(
                matter,
                lead,
                parties,
                policy.map(Policy::deciding).orElse(Deciding.USUAL),
                policy.map(Policy::managementPlans).orElse(ManagementPlans.NONE));
    }

    /** Whoever handles it in an office that one person holds is its holder, recorded or not. */
    private static Circumstances withHandler(Circumstances circumstances, Lead lead) {
        Map<String, String> holders = new HashMap<>(circumstances.holders());
        lead.hands().ownOffice().ifPresent(office -> lead.handler()
                .ifPresent(handler -> holders.putIfAbsent(office, handler)));
        return new Circumstances(circumstances.agreedFrom(), circumstances.ties(), holders);
    }

    /** The same with what is known of conflicts by now. */
    Turn with(Lead changed) {
        Form form = parties.form();
        for (Conflict conflict : changed.conflicts().values()) form = form.conflicted(conflict);
        return new Turn(matter, changed, new Parties(form, parties.circumstances()), deciding, plans);
    }

    /** Whether somebody takes no part, by what was known when it opened or by what is known now. */
    public boolean bars(Officer officer) {
        return bars(officer.id()) || (lead.isWithTheMayor() && officer.holds(Officer.CEO));
    }

    public boolean bars(String officer) {
        return lead.barred().contains(officer) || parties.bars(officer);
    }

    /** Whether what somebody decided in it is tainted. */
    public boolean taints(String officer) {
        return lead.barred().contains(officer) || parties.taints(officer);
    }

    /** Whether it is not there for somebody: whoever declared a conflict of their own knows of it. */
    public boolean hides(Officer officer) {
        return lead.barred().contains(officer.id())
                || parties.hides(officer.id())
                || (lead.isWithTheMayor() && officer.holds(Officer.CEO));
    }

    /** The office in which somebody decides, where it is theirs to. */
    public Optional<String> officeOf(Officer officer) {
        return bars(officer) ? Optional.empty() : new Succession(deciding, parties).positionOf(officer);
    }

    /** Whether a policy gives something to somebody: where it names an office that decides, to whoever's turn that is (HV-37). */
    boolean gives(Authority authority, Officer officer) {
        boolean decides = authority.offices().stream().anyMatch(deciding.offices()::contains);
        return (decides && officeOf(officer).isPresent())
                || authority.offices().stream()
                        .filter(office -> !deciding.offices().contains(office))
                        .anyMatch(officer::holds);
    }

    /** The office in which somebody handles an administrative complaint; empty where it is not theirs (HV-07). */
    public Optional<String> handles(Officer officer) {
        if (bars(officer)) return Optional.empty();
        if (!yields())
            return Optional.of(lead.officeOr(Officer.MANAGER))
                    .filter(office -> lead.hands().areOf(officer));
        return manager().isPresent()
                ? manager().filter(officer.id()::equals).map(this::officeOfManager)
                : officeOf(officer);
    }

    /**
     * Whether its handler takes no part any more: it goes to their manager, and from there from office to office. Where one
     * person holds the office it went to, that is whoever holds it now.
     */
    public boolean yields() {
        return matter.track() == Track.ADMINISTRATIVE
                && Stream.concat(
                                lead.handler().stream(),
                                lead.hands().ownOffice().stream()
                                        .flatMap(office -> Stream.ofNullable(parties.circumstances()
                                                .holders()
                                                .get(office))))
                        .anyMatch(this::bars);
    }

    /** The office it goes to whose handler takes no part; empty as long as its handler does. */
    public Optional<String> goesTo() {
        return yields() ? Optional.of(next().office()) : Optional.empty();
    }

    /** To whom it goes whose handler takes no part. */
    Next next() {
        if (manager().isPresent())
            return new Next(manager(), officeOfManager(manager().get()));
        String office = new Succession(deciding, parties).office();
        return new Next(
                Optional.ofNullable(parties.circumstances().holders().get(office))
                        .filter(holder -> !bars(holder)),
                office);
    }

    /** @param handler empty where the council recorded nobody in that office */
    public record Next(Optional<String> handler, String office) {
        boolean isSomebody(String officer) {
            return handler.equals(Optional.of(officer));
        }
    }

    private Optional<String> manager() {
        return lead.handler().flatMap(handler -> parties.circumstances().ties().stream()
                .flatMap(tie -> tie.managerOf(handler).stream())
                .filter(manager -> !bars(manager))
                .findFirst());
    }

    private String officeOfManager(String manager) {
        return deciding.offices().stream()
                .filter(office ->
                        manager.equals(parties.circumstances().holders().get(office)))
                .findFirst()
                .orElse(Officer.MANAGER);
    }
}
