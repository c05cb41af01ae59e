package io.probity.notification.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;

/** What is due. */
public enum ClockKind {
    /** The complainant has a written acknowledgement (HV-08). */
    ACKNOWLEDGEMENT,
    /** The complainant is told in writing what was done (HV-10). */
    OUTCOME_TOLD,
    /** A human rights complaint is answered, before a commission is open to the complainant (HV-41). */
    HUMAN_RIGHTS_RESPONSE,
    /** The agency is notified of a reasonable suspicion (MC-11). */
    AGENCY_NOTIFICATION,
    /** The agency is notified of an assessable disclosure: a track of its own (MC-12). */
    DISCLOSURE_NOTIFICATION,
    /** A council's policy is reviewed (MC-34, IC-11). Of no complaint: its subject is the council. */
    POLICY_REVIEW;

    /** Whether it is a disclosure's, so that nobody but its coordinator may know of it (MC-03). */
    public boolean isOfDisclosure() {
        return this == DISCLOSURE_NOTIFICATION;
    }

    /** The code other services and policies know it by, such as {@code outcome-told}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one clock of this kind in a complaint that {@code trigger} starts: whoever meets it finds it by the same
     * words, even before it was started.
     */
    public ClockRef in(UUID complaint, String trigger) {
        String words = "clock/" + complaint + "/" + code() + "/" + trigger;
        return new ClockRef(UUID.nameUUIDFromBytes(words.getBytes(UTF_8)), complaint, this);
    }
}
