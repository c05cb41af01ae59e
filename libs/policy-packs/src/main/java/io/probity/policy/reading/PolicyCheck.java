package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.Definition;
import io.probity.policy.Fact;
import io.probity.policy.LetterText;
import io.probity.policy.Policy;
import io.probity.policy.Responsibility;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** @param own what the policy itself has: letters and lines of the law are checked there */
    void run(PolicyFile own) {
        unique("natures", policy.natures());
        unique("locations", policy.locations());
        unique("channels", policy.channels());
        unique("allegation-types", policy.allegationTypes());
        unique("investigation-criteria", policy.investigationCriteria());
        clocks();
        clientRelationships();
        letters(own.letters());
        own.annualReport().ifPresent(report -> new ReportCheck(pack).ofPolicy(report, policy));
        new HumanRightsCheck(pack, policy.humanRights())
                .goBy(own.clocks(), own.annualReport().map(OwnReporting::lines).orElse(List.of()));
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
        diversions();
        new AuthorityCheck(pack).run(own.whoMay());
        new AuthorityCheck(pack).complete(policy);
        new InternalReviewCheck(pack).run(own.internalReview());
        new InternalReviewCheck(pack).complete(policy);
        if (policy.whoMayNotify().isEmpty()) {
            pack.flaw("who-may-notify", "Nobody may notify an agency");
        }
    }

    private void clocks() {
        var kinds = policy.clocks().stream().map(ClockRule::kind).toList();
        CLOCKS.stream().filter(k -> !kinds.contains(k)).forEach(k -> pack.flaw("clocks", "There is no clock " + k));
        standOnce("clocks", kinds.stream());
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

    /** What the ICAC asks of a policy on client relationships, as a minimum (IC-11). */
    private void clientRelationships() {
        var document = policy.document();
        if (!document.review().clause().equals("IC-11")) return;
        LocalDate twoYears = policy.effectiveFrom().plusYears(2);
        if (document.review().due().filter(not(twoYears::isBefore)).isEmpty()) {
            pack.flaw("document/review", "IC-11 asks for a review within two years: due by " + twoYears);
        }
        if (document.sanctions().isEmpty()) {
            pack.flaw("document", "IC-11 asks for sanctions for a breach of the policy");
        }
        if (document.training().isEmpty()) {
            pack.flaw("document", "IC-11 asks for training of the employees concerned");
        }
    }

    private void letters(List<LetterText> own) {
        new LetterCheck(pack).run(own, policy.outOfScope());
        var kinds = policy.letters().stream().map(LetterText::kind).toList();
        LetterCheck.KNOWN.keySet().stream()
                .filter(not(kinds::contains))
                .sorted()
                .forEach(k -> pack.flaw("letters", "There is no letter " + k));
        standOnce("letters", own.stream().map(LetterText::kind));
        standOnce("definitions", policy.definitions().stream().map(Definition::code));
        standOnce("responsibilities", policy.responsibilities().stream().map(Responsibility::role));
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

    private void diversions() {
        policy.diversions().stream()
                .filter(d -> policy.agency(d.agency()).isEmpty())
                .forEach(d -> pack.flaw("diversions", "There is no agency " + d.agency()));
    }

    private void unique(String list, List<Coded> entries) {
        if (entries.isEmpty()) {
            pack.flaw(list, "The list is empty");
        }
        standOnce(list, entries.stream().map(Coded::code));
    }

    private void standOnce(String list, Stream<String> entries) {
        var seen = new HashSet<String>();
        entries.filter(not(seen::add)).forEach(entry -> pack.flaw(list + "/" + entry, entry + " stands twice"));
    }
}
