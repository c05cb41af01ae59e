package io.probity.assessment.investigation;

import java.util.Optional;

/** Whether an agency has to look at a matter before the council may (MC-06, MC-14). */
public record Hold(Standing standing, Optional<String> agency) {

    /** How a matter stands towards the agency. */
    public enum Standing {
        FREE,
        TO_BE_REFERRED,
        HELD
    }

    static final Hold NONE = new Hold(Standing.FREE, Optional.empty());

    static Hold until(String agency) {
        return new Hold(Standing.HELD, Optional.of(agency));
    }

    /** An assessment that leads to an agency: nothing begins before it was told and has decided. */
    Hold awaiting(Optional<String> toBeTold) {
        return standing == Standing.FREE && agency.isEmpty() && toBeTold.isPresent()
                ? new Hold(Standing.TO_BE_REFERRED, toBeTold)
                : this;
    }

    Hold lifted() {
        return new Hold(Standing.FREE, agency);
    }

    boolean isFree() {
        return standing == Standing.FREE;
    }
}
