package io.probity.notification.referral;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What an endorsed assessment says about a referral.
 *
 * @param category level-1, level-2, section-38, notify
 * @param suspicionFormedAt from when the time to notification is measured (MC-11)
 * @param signatories the offices that may ever notify, under the policy in force (MC-08)
 * @param endorsedBy the position of who endorsed it: the Mayor where the CEO is subject or conflicted
 */
public record Grounds(
        Way way,
        String category,
        Instant suspicionFormedAt,
        Set<String> signatories,
        String formVersion,
        String policy,
        String policyVersion,
        String endorsedBy) {
    private static final String CEO = "ceo";
    private static final String MAYOR = "mayor";

    /** The Mayor notifies where the CEO is subject or conflicted, and only there (CC Act s48A). */
    Set<String> mayNotify() {
        Set<String> offices = new HashSet<>(signatories);
        offices.remove(isOfTheMayor() ? CEO : MAYOR);
        if (isOfTheMayor()) offices.add(MAYOR);
        return offices;
    }

    /** Whoever it is about neither signs it nor knows of it, whatever else they are. */
    boolean hiddenFrom(Set<String> offices) {
        return isOfTheMayor() && offices.contains(CEO);
    }

    private boolean isOfTheMayor() {
        return endorsedBy.equals(MAYOR);
    }
}
