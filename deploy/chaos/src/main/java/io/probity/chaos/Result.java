package io.probity.chaos;

import java.util.List;

/**
 * What a row of the fault table came to.
 *
 * @param done what was done to the platform
 * @param wrong what was not as it must be, in words; the row held where there is nothing
 * @param figures what was measured
 * @param control what was done without the mechanism
 * @param failed how that failed
 * @param bites whether it did, as it must: otherwise the row proves nothing
 */
public record Result(
        String row,
        String done,
        int times,
        List<String> wrong,
        String figures,
        String control,
        String failed,
        boolean bites) {

    public boolean held() {
        return wrong.isEmpty();
    }

    public boolean counts() {
        return held() && bites;
    }

    @Override
    public String toString() {
        return """
                %-4s %s: %s, %d times
                     %s
                     control: %s: %s (%s)""".formatted(
                        row,
                        held() ? "HELD" : "NOT HELD, for " + String.join("; ", wrong),
                        done,
                        times,
                        figures,
                        control,
                        failed,
                        bites ? "failed, as it must" : "DID NOT FAIL: the row proves nothing");
    }
}
