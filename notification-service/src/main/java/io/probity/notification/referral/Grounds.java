package io.probity.notification.referral;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an endorsed assessment says about a referral.
 *
 * @param category level-1, level-2, section-38, notify
 * @param suspicionFormedAt from when the time to notification is measured (MC-11)
 * @param signatories the offices that may ever notify, under the policy in force (MC-08)
 * @param endorsedBy the position of who endorsed it: the Mayor where the CEO is subject or conflicted, and where the Mayor
 *     is as well, whom the council appointed
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

    /** The Mayor, or whoever decides instead, notifies where the CEO is subject or conflicted, and only there (CC Act s48A). */
    Set<String> mayNotify() {
        Set<String> offices = new HashSet<>(signatories);
        offices.removeAll(Set.of(CEO, MAYOR));
        if (signatories.contains(endorsedBy) || isNotOfTheChief()) offices.add(endorsedBy);
        return offices;
    }

    /** In which office somebody notifies; empty where they may not. */
    Optional<String> officeOf(Officer officer) {
        return hiddenFrom(officer.offices())
                ? Optional.empty()
                : mayNotify().stream()
                        .filter(officer.offices()::contains)
                        .sorted()
                        .findFirst();
    }

    /** Who may, in a sentence. */
    String notifiers(String agency) {
        return "%s is notified by: %s."
                .formatted(agency, mayNotify().stream().sorted().collect(Collectors.joining(", ")));
    }

    /**
     * Whoever it is about neither signs it nor knows of it, whatever else they are. It comes to whom the council appointed
     * only where the Mayor may not decide either.
     */
    boolean hiddenFrom(Set<String> offices) {
        return isNotOfTheChief() && (offices.contains(CEO) || (isOfNeither() && offices.contains(MAYOR)));
    }

    private boolean isOfNeither() {
        return isNotOfTheChief() && !endorsedBy.equals(MAYOR);
    }

    private boolean isNotOfTheChief() {
        return !endorsedBy.equals(CEO);
    }
}
