package io.probity.notification.signing;

import io.probity.edge.problems.ProblemException;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Streams;
import io.probity.notification.facts.ComplaintFact;
import io.probity.notification.facts.CouncilFact;
import io.probity.notification.facts.Facts;
import io.probity.notification.fetching.Assessment;
import io.probity.notification.referral.Grounds;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.ReferralRule;
import io.probity.notification.signing.ReferralPackage.Finding;
import io.probity.notification.signing.ReferralPackage.Subject;
import io.probity.policy.Agency;
import io.probity.policy.Coded;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.probity.policy.Question;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Makes the package of a referral from what was published and from the assessment form as it stands. */
@ApplicationScoped
class Packages {
    private final Facts facts;
    private final AssessmentForms forms;
    private final Policies policies;
    private final Commands commands;

    Packages(Facts facts, AssessmentForms forms, Policies policies, Commands commands) {
        this.facts = facts;
        this.forms = forms;
        this.policies = policies;
        this.commands = commands;
    }

    /**
     * Fails with "unavailable" where something it needs is not there yet: nothing was signed, ask again; and with 409 where
     * the policy is not installed any more.
     */
    Uni<ReferralPackage> of(String tenant, Prepared prepared) {
        var complaint = prepared.referral().complaint();
        return Uni.combine()
                .all()
                .unis(
                        facts.council(tenant),
                        facts.complaint(tenant, complaint),
                        forms.toRefer(tenant, prepared.referral()))
                .asTuple()
                .chain(all -> amended(tenant, prepared)
                        .map(amends -> write(
                                prepared,
                                all.getItem1().orElseThrow(Problems::unavailable),
                                all.getItem2().orElseThrow(Problems::unavailable),
                                all.getItem3(),
                                amends)));
    }

    /** What the agency knows of the same matter: what never left the council it does not know. */
    private Uni<Optional<String>> amended(String tenant, Prepared prepared) {
        return Multi.createFrom()
                .iterable(prepared.amends().reversed())
                .onItem()
                .transformToUniAndConcatenate(
                        earlier -> commands.load(Streams.REFERRAL, Streams.REFERRAL.stream(tenant, earlier)))
                .filter(loaded -> loaded.state() instanceof Referred)
                .toUni()
                .map(loaded -> Optional.ofNullable(loaded)
                        .map(it -> (Referred) it.state())
                        .map(r -> r.agencyReference()
                                .orElseGet(() -> r.referral().id().toString())));
    }

    private ReferralPackage write(
            Prepared prepared,
            CouncilFact council,
            ComplaintFact complaint,
            Assessment.Form form,
            Optional<String> amends) {
        Grounds grounds = prepared.grounds();
        Policy policy =
                policies.installed(grounds.policy(), grounds.policyVersion()).orElseThrow(Packages::unknown);
        Assessment.Header header = form.header()
                .orElseThrow(() -> Problems.unprocessable(
                        "assessment-form-without-header",
                        "Fill the header of the assessment form: an agency has to know what the matter is."));
        return new ReferralPackage(
                grounds.formVersion(),
                policy.agency(prepared.referral().agencyId()).map(Agency::name).orElseThrow(),
                council.name(),
                council.jurisdiction(),
                complaint.reference(),
                header.fileReference(),
                complaint.receivedOn(),
                label(policy.natures(), complaint.nature()),
                label(policy.locations(), complaint.location()),
                header.allegationTypes().stream()
                        .map(code -> label(policy.allegationTypes(), code))
                        .toList(),
                header.allegationDetails(),
                header.details(),
                header.businessArea(),
                header.subjects().stream()
                        .map(it -> new Subject(it.name(), it.position()))
                        .toList(),
                policy.test().law(),
                findings(policy, form.answers()),
                grounds.category(),
                grounds.suspicionFormedAt(),
                grounds.policy() + " " + grounds.policyVersion(),
                grounds.endorsedBy(),
                amends);
    }

    private static ProblemException unknown() {
        return Problems.refused(ReferralRule.LAW_UNKNOWN, ReferralRule.LAW_UNKNOWN.sentence())
                .exception();
    }

    private static List<Finding> findings(Policy policy, List<Assessment.Given> answers) {
        return answers.stream()
                .map(given -> policy.test()
                        .question(given.question())
                        .map(asked -> finding(asked, given))
                        .orElseThrow(Problems::unavailable))
                .toList();
    }

    /** In the words of the form: an agency knows no codes of ours. */
    private static Finding finding(Question asked, Assessment.Given given) {
        List<String> chosen = asked.options().stream()
                .filter(option -> given.options().contains(option.code()))
                .map(Question.Option::text)
                .toList();
        return new Finding(asked.text(), given.value(), chosen, given.reasons());
    }

    private static String label(List<Coded> list, String code) {
        Optional<Coded> found =
                list.stream().filter(it -> it.code().equals(code)).findFirst();
        return found.map(Coded::label).orElse(code);
    }
}
