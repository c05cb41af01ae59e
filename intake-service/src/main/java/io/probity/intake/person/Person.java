package io.probity.intake.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the vault knows of one person. */
public sealed interface Person {

    record Unknown() implements Person {}

    /**
     * @param complaint the one it was given for
     * @param identity null where their key was destroyed
     */
    record Sealed(
            UUID id,
            UUID complaint,
            Part part,
            boolean inConfidence,
            @Nullable Identity identity) implements Person {

        /** Their key was destroyed: that there was somebody is all that is left. */
        public boolean forgotten() {
            return identity == null;
        }
    }
}
