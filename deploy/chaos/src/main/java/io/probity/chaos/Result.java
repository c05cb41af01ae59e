package io.probity.chaos;

/**
 * What a row of the fault table came to.
 *
 * @param done what was done to the platform
 * @param held whether everything was as it must be
 * @param figures what was measured
 * @param control what was done without the mechanism
 * @param failed how that failed
 * @param bites whether it did, as it must: otherwise the row proves nothing
 */
public record Result(
        String row,
        String done,
        int times,
        boolean held,
        String figures,
        String control,
        String failed,
        boolean bites) {

    public boolean counts() {
        return held && bites;
    }

    @Override
    public String toString() {
        return """
                %-4s %s: %s, %d times
                     %s
                     control: %s: %s (%s)""".formatted(
                        row,
                        held ? "HELD" : "NOT HELD",
                        done,
                        times,
                        figures,
                        control,
                        failed,
                        bites ? "failed, as it must" : "DID NOT FAIL: the row proves nothing");
    }
}
