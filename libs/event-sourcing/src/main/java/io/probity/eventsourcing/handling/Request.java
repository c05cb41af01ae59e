package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.Metadata;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Who asks, and how a repetition of the same request is known. A client that saw an error asks again with the same id
 * and gets its first answer.
 *
 * @param id chosen by the client, or derived from what caused it; unique within a tenant
 * @param fingerprint a digest of what was asked: the same id with another fingerprint is a mistake of the client's
 * @param metadata kept beside every event that follows
 * @param expectedVersion the version the client saw (If-Match); empty: whatever is there
 * @param derived whether the id was made of what is asked and of no version, so that asking for the same after something
 *     else happened has it too: it is a repetition only while nothing has
 */
public record Request(String id, String fingerprint, Metadata metadata, OptionalInt expectedVersion, boolean derived) {

    private static final Pattern SINCE = Pattern.compile("@\\d+$");

    /** A request whose id stands for itself. */
    public Request(String id, String fingerprint, Metadata metadata, OptionalInt expectedVersion) {
        this(id, fingerprint, metadata, expectedVersion, false);
    }

    /** The same by whoever saw what this version says. */
    public Request expecting(int version) {
        return new Request(id, fingerprint, metadata, OptionalInt.of(version), derived);
    }

    /** The same asked again after what followed from this one, up to a version, was overtaken by something else. */
    Request after(int version) {
        String again = SINCE.matcher(id).replaceFirst("") + "@" + version;
        return new Request(again, fingerprint, metadata, expectedVersion, derived);
    }
}
