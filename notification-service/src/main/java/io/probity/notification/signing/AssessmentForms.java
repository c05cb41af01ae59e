package io.probity.notification.signing;

import io.probity.edge.problems.Problems;
import io.probity.notification.fetching.Assessment;
import io.probity.notification.referral.ReferralRef;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Fetches an assessment's form, of that decision which is to be told and of no other (HV-37). */
@ApplicationScoped
class AssessmentForms {
    private static final Logger LOG = Logger.getLogger(AssessmentForms.class);

    private final Assessment assessment;

    AssessmentForms(@RestClient Assessment assessment) {
        this.assessment = assessment;
    }

    /** Fails with "unavailable" where it is the form of another decision: it will be told of. */
    Uni<Assessment.Form> toRefer(String tenant, ReferralRef referral) {
        return endorsed(tenant, referral).invoke(form -> {
            if (!form.referral().orElse(referral.assessment()).equals(referral.decision()))
                throw Problems.unavailable();
        });
    }

    Uni<Assessment.Form> endorsed(String tenant, ReferralRef referral) {
        return assessment
                .form(tenant, referral.complaint())
                .onFailure()
                .transform(failure -> {
                    // What was thrown may quote what was fetched: only its kind is logged.
                    LOG.warnf(
                            "assessment of referral %s: %s",
                            referral.id(), failure.getClass().getSimpleName());
                    return Problems.unavailable();
                })
                .invoke(form -> {
                    if (form.isOpen())
                        throw Problems.unprocessable(
                                "assessment-reopened",
                                "The assessment is decided anew: what follows from it is signed once that is endorsed.");
                });
    }
}
