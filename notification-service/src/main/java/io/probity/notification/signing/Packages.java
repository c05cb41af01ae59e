package io.probity.notification.signing;

import io.probity.edge.problems.Problems;
import io.probity.notification.facts.ComplaintFact;
import io.probity.notification.facts.CouncilFact;
import io.probity.notification.facts.Facts;
import io.probity.notification.fetching.Assessment;
import io.probity.notification.referral.Grounds;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.signing.ReferralPackage.Finding;
import io.probity.notification.signing.ReferralPackage.Subject;
import io.probity.policy.Agency;
import io.probity.policy.Coded;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.probity.policy.Question;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Makes the package of a referral from what was published and from the assessment form as it stands. */
@ApplicationScoped
class Packages {
    private static final Logger LOG = Logger.getLogger(Packages.class);

    private final Facts facts;
    private final Assessment assessment;
    private final Policies policies;

    Packages(Facts facts, @RestClient Assessment assessment, Policies policies) {
        this.facts = facts;
        this.assessment = assessment;
        this.policies = policies;
    }

    /** Fails with "unavailable" where something it needs is not there yet: nothing was signed, ask again. */
    Uni<ReferralPackage> of(String tenant, Prepared prepared) {
        var complaint = prepared.referral().complaint();
        return Uni.combine()
                .all()
                .unis(facts.council(tenant), facts.complaint(tenant, complaint), form(tenant, prepared))
                .asTuple()
                .map(all -> write(
                        prepared,
                        all.getItem1().orElseThrow(Problems::unavailable),
                        all.getItem2().orElseThrow(Problems::unavailable),
                        all.getItem3()));
    }

    private Uni<Assessment.Form> form(String tenant, Prepared prepared) {
        return assessment
                .form(tenant, prepared.referral().complaint())
                .onFailure()
                .transform(failure -> {
                    // What was thrown may quote what was fetched: only its kind is logged.
                    LOG.warnf(
                            "assessment of referral %s: %s",
                            prepared.referral().id(), failure.getClass().getSimpleName());
                    return Problems.unavailable();
                });
    }

    private ReferralPackage write(
            Prepared prepared, CouncilFact council, ComplaintFact complaint, Assessment.Form form) {
        Grounds grounds = prepared.grounds();
        Policy policy = policies.find(grounds.policy(), grounds.policyVersion());
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
                grounds.endorsedBy());
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
