package io.probity.assessment.investigation;

import java.util.Optional;

/**
 * Whether an agency has to look at a matter before the council may (MC-06, MC-14).
 *
 * @param referral while it is to be referred, the only one that counts; while it is held, the one that holds it
 */
public record Hold(Standing standing, Optional<String> agency, Optional<String> referral) {

    /** How a matter stands towards the agency. */
    public enum Standing {
        FREE,
        TO_BE_REFERRED,
        HELD
    }

    static final Hold NONE = new Hold(Standing.FREE, Optional.empty(), Optional.empty());

    static Hold until(String agency, String referral) {
        return new Hold(Standing.HELD, Optional.of(agency), Optional.of(referral));
    }

    /** A new decision leads to an agency: nothing goes on before it was told of that one (MC-14). */
    static Hold awaitingAnew(String agency, String referral) {
        return new Hold(Standing.TO_BE_REFERRED, Optional.of(agency), Optional.of(referral));
    }

    /** An assessment that leads to an agency: nothing begins before it was told and has decided. */
    Hold awaiting(Optional<String> toBeTold) {
        return standing == Standing.FREE && agency.isEmpty() && toBeTold.isPresent()
                ? new Hold(Standing.TO_BE_REFERRED, toBeTold, Optional.empty())
                : this;
    }

    Hold lifted() {
        return new Hold(Standing.FREE, agency, referral);
    }

    boolean isFree() {
        return standing == Standing.FREE;
    }

    /** Whether a referral says nothing new: it holds already, or a later decision has overtaken it. */
    boolean isPast(String otherAgency, String otherReferral) {
        return switch (standing) {
            case HELD -> equals(until(otherAgency, otherReferral));
            case TO_BE_REFERRED ->
                referral.filter(awaited -> !awaited.equals(otherReferral)).isPresent();
            case FREE -> false;
        };
    }
}
