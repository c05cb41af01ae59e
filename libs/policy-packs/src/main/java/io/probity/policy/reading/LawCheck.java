package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.Agency;
import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.Definition;
import io.probity.policy.Jurisdiction;
import io.probity.policy.LetterText;
import io.probity.policy.OutOfScope;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold in a jurisdiction: its agencies are known and reached in one way, its statutory test leads somewhere. */
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
        unique("agencies", law.agencies().stream().map(Agency::id));
        unique("out-of-scope", law.outOfScope().stream().map(OutOfScope::code));
        unique("reporter-kinds", law.reporterKinds().stream().map(Coded::code));
        unique("hold-exceptions", law.holdExceptions().stream().map(Coded::code));
        unique("definitions", law.definitions().stream().map(Definition::code));
        unique("clocks", law.clocks().stream().map(ClockRule::kind));
        unique("letters", law.letters().stream().map(LetterText::kind));
        new ContactCheck(pack, law).run();
        new LetterCheck(pack).run(law.letters(), law.outOfScope());
        new AuthorityCheck(pack).run(law.whoMay());
        new InternalReviewCheck(pack).run(law.internalReview());
        new ReportCheck(pack).ofLaw(law.annualReport());
        var rights = new HumanRightsCheck(pack, law.humanRights());
        rights.standOnce();
        rights.goBy(law.clocks(), law.annualReport().lines());
        new TestCheck(pack, law.test(), agencies).run();
    }

    private void unique(String list, Stream<String> ids) {
        var seen = new HashSet<String>();
        ids.filter(not(seen::add)).forEach(id -> pack.flaw(list + "/" + id, id + " stands twice"));
    }
}
