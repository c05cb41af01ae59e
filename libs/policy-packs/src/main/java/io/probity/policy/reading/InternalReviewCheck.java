package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.Duty;
import io.probity.policy.InternalReview;
import io.probity.policy.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What must hold in who reviews an appeal: it is said once of each office that handles or decides, and within the ceiling (HV-20). */
final class InternalReviewCheck {
    private static final String AT = "internal-review";

    /** What the Mayor handled is reviewed outside, whatever a policy says. */
    private static final String MAYOR = "mayor";

    private final Pack pack;

    InternalReviewCheck(Pack pack) {
        this.pack = pack;
    }

    /** @param own what this pack itself says */
    void run(List<InternalReview> own) {
        var seen = new HashSet<String>();
        for (int i = 0; i < own.size(); i++) {
            var at = AT + "/" + (i + 1);
            var level = own.get(i);
            level.of().stream()
                    .filter(not(seen::add))
                    .forEach(office -> pack.flaw(at + "/of", office + " stands twice"));
            level.of().forEach(office -> level.by().stream()
                    .filter(not(InternalReview.ceiling(office)::contains))
                    .forEach(reviewer -> pack.flaw(at + "/by", beyond(office, reviewer))));
        }
    }

    private static String beyond(String office, String reviewer) {
        var ceiling = InternalReview.ceiling(office);
        return "What the %s handled is not for the %s to review: ".formatted(office, reviewer)
                + (ceiling.isEmpty() ? "it is reviewed outside" : "only for " + String.join(", ", ceiling));
    }

    /** With that of the law, it is said of everybody who handles a complaint or decides in it. */
    void complete(Policy policy) {
        var said = policy.internalReview().stream()
                .flatMap(level -> level.of().stream())
                .toList();
        Stream.concat(Duty.HANDLE_COMPLAINT.offices().stream(), policy.deciding().offices().stream())
                .distinct()
                .filter(not(MAYOR::equals))
                .filter(not(said::contains))
                .forEach(office -> pack.flaw(AT, "It is not said who reviews what the " + office + " handled"));
    }
}
