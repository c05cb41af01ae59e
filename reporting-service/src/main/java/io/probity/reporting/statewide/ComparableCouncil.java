package io.probity.reporting.statewide;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * A council as the statewide agency compares it. A number below five is not told. Reports of corrupt conduct split into
 * those referred, those not notified and those still assessed: where one of these parts is below five, the total is not
 * told either, or the part could be computed from the rest.
 */
public record ComparableCouncil(
        String council,
        Optional<String> name,
        Optional<String> jurisdiction,
        OptionalLong administrativeComplaints,
        OptionalLong corruptConductReports,
        OptionalLong referredToAgency,
        OptionalLong notNotified,
        OptionalLong appeals,
        OptionalLong overdue) {

    static final long SMALLEST_TOLD = 5;

    static ComparableCouncil of(CouncilCounts counts) {
        long assessed = counts.corruptConduct - counts.referred - counts.notNotified;
        boolean derivable =
                LongStream.of(counts.referred, counts.notNotified, assessed).anyMatch(part -> part < SMALLEST_TOLD);
        return new ComparableCouncil(
                counts.tenant,
                Optional.ofNullable(counts.name),
                Optional.ofNullable(counts.jurisdiction),
                told(counts.administrative),
                derivable ? OptionalLong.empty() : told(counts.corruptConduct),
                told(counts.referred),
                told(counts.notNotified),
                told(counts.appeals),
                told(counts.overdue));
    }

    private static OptionalLong told(long count) {
        return count < SMALLEST_TOLD ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
