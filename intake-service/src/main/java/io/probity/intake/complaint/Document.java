package io.probity.intake.complaint;

/**
 * A document beside a complaint. Stored sealed, whole: its name may tell who sent it.
 *
 * @param name as whoever sent it called it
 * @param type by its content, such as {@code application/pdf}
 * @param bytes how long it is
 * @param sha256 of its content, in hex
 * @param key that opens its file; sealed with the complaint's, and destroyed with it
 * @param seen whether a scanner looked through it
 */
public record Document(String name, String type, long bytes, String sha256, String key, Seen seen) {

    /** Whether something that would harm whoever opens it was looked for. */
    public enum Seen {
        CLEAN,
        NOT_SCANNED
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "[document]";
    }
}
