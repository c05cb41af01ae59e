package io.probity.local;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The demo people's opaque ids: the same on every machine, and telling nothing of the person. */
public final class DemoUsers {
    private DemoUsers() {}

    /** The subject of the user's tokens, by which councils name their office holders. */
    public static UUID id(String username) {
        return UUID.nameUUIDFromBytes(("probity demo " + username).getBytes(StandardCharsets.UTF_8));
    }
}
