package io.probity.intake.lodging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids that follow from a request's own: a repeated request means the same complaint and the same people. */
record LodgementIds(String council, String request) {

    UUID complaint() {
        return of("complaint");
    }

    UUID complainant() {
        return of("complainant");
    }

    UUID represented() {
        return of("represented");
    }

    private UUID of(String what) {
        return UUID.nameUUIDFromBytes((what + "\0" + council + "\0" + request).getBytes(StandardCharsets.UTF_8));
    }
}
