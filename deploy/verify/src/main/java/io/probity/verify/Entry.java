package io.probity.verify;

/** An event as it stands in the log, untrusted. The hash is in hex. */
public record Entry(
        long position,
        String tenant,
        String stream,
        int version,
        String type,
        String data,
        String metadata,
        String hash) {

    /** How an auditor finds it. */
    public String name() {
        return "event " + position + " (" + tenant + ", " + stream + ", version " + version + ")";
    }
}
