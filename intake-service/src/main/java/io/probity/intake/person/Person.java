package io.probity.intake.person;

import java.util.UUID;

/** What the vault knows of one person. */
public sealed interface Person {

    record Unknown() implements Person {}

    /** @param complaint the one it was given for */
    record Sealed(UUID id, UUID complaint, Part part, boolean inConfidence, Identity identity) implements Person {

        /** Their key was destroyed: that there was somebody is all that is left. */
        public boolean forgotten() {
            return identity == null;
        }
    }
}
