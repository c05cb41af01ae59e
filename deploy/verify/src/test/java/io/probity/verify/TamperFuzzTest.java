package io.probity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FAULTS S12: a real log in a real database, signed as the services sign it; a superuser without any constraint in the
 * way; the auditor with the checkpoints that stand outside.
 */
class TamperFuzzTest {
    private static final int EVENTS = 140;
    private static final int SIGNED_EVERY = 35;
    private static final List<Tampering> KINDS = List.of(Tampering.values());

    @TempDir
    static Path folder;

    @Test
    void whatever_the_owner_of_the_database_does_to_what_was_signed_is_found()
            throws SQLException, IOException, GeneralSecurityException {
        Random random = new Random(12);
        int times = Scale.times(200);
        int found = 0;
        int tampered = 0;
        int missed = 0;
        int chained = 0;
        Map<Tampering, Integer> tried = new EnumMap<>(Tampering.class);
        try (TamperedDatabase database = new TamperedDatabase(folder, EVENTS, SIGNED_EVERY)) {
            List<Statement> signed = Evidence.checkpoints(folder.resolve("intake.checkpoints"));
            assertThat(verify(database, signed)).isEqualTo(new Verdict.Intact(EVENTS, EVENTS / SIGNED_EVERY, EVENTS));
            for (int n = 0; tampered < times; n++) {
                Tampering kind = KINDS.get(n % KINDS.size());
                database.run(kind.sql(random, EVENTS));
                boolean chainedAnew = random.nextBoolean();
                if (chainedAnew) database.chainAnew();
                if (!database.isAsWritten()) {
                    tampered++;
                    tried.merge(kind, 1, Integer::sum);
                    Verdict verdict = verify(database, signed);
                    assertThat(verdict)
                            .as("%s, chained anew: %s", kind, chainedAnew)
                            .isInstanceOf(Verdict.Broken.class);
                    found++;
                    if (chainedAnew) {
                        chained++;
                        // The control: an auditor who was handed no checkpoint.
                        if (verify(database, List.of()) instanceof Verdict.Intact) missed++;
                    }
                }
                database.restore();
            }
            assertThat(verify(database, signed)).isInstanceOf(Verdict.Intact.class);
        }
        assertThat(tried).hasSizeGreaterThan(KINDS.size() - 3);
        assertThat(missed).isEqualTo(chained).isPositive();
        FaultRecord.survived(
                "S12",
                "a superuser without constraints tampers in %d ways, %d times chaining all anew behind it"
                        .formatted(tried.size(), chained),
                tampered,
                "%d of %d found by the verifier against checkpoints outside the database; the log put back is intact"
                        .formatted(found, tampered));
        FaultRecord.controlFailed(
                "S12", "without checkpoints", "%d of %d logs chained anew pass as intact".formatted(missed, chained));
    }

    private static Verdict verify(TamperedDatabase database, List<Statement> checkpoints)
            throws SQLException, IOException, GeneralSecurityException {
        try (LiveLog log = database.log()) {
            return new Verifier("intake", Evidence.key(folder.resolve("signing-key.pub")), checkpoints).verify(log);
        }
    }
}
