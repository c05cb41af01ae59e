package io.probity.notification.signing;

import io.probity.edge.problems.Problems;
import io.probity.notification.facts.Facts;
import io.probity.notification.fetching.Assessment;
import io.probity.notification.referral.Referral.Referred;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes what an agency is told where a new decision no longer leads to it (HV-37, CA-04). */
@ApplicationScoped
class Withdrawals {
    private final Facts facts;
    private final AssessmentForms forms;

    Withdrawals(Facts facts, AssessmentForms forms) {
        this.facts = facts;
        this.forms = forms;
    }

    Uni<WithdrawalNotice> of(String tenant, Referred r) {
        return Uni.combine()
                .all()
                .unis(
                        facts.council(tenant),
                        facts.complaint(tenant, r.referral().complaint()),
                        forms.endorsed(tenant, r.referral()))
                .asTuple()
                .map(all -> {
                    Assessment.Form form = all.getItem3();
                    return new WithdrawalNotice(
                            r.referral().id().toString(),
                            r.agencyReference(),
                            r.signed().contentHash(),
                            all.getItem1().orElseThrow(Problems::unavailable).name(),
                            all.getItem2().orElseThrow(Problems::unavailable).reference(),
                            form.notNotified().map(Assessment.NotNotified::conduct),
                            form.notNotified().map(Assessment.NotNotified::evidence),
                            form.notNotified().map(Assessment.NotNotified::reasons));
                });
    }
}
