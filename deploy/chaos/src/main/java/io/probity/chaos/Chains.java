package io.probity.chaos;

import io.probity.local.Logs;
import io.probity.local.Part;
import io.probity.verify.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Every log hangs together from its first event to its last, and is what its signed checkpoints say. */
final class Chains implements Inspection {
    @Override
    public Finding of(Ground ground, Ledger ledger) {
        List<String> wrong = new ArrayList<>();
        long events = 0;
        int statements = 0;
        for (Part service : Logs.KEPT_BY) {
            switch (Logs.verdict(ground.settings(), service)) {
                case Verdict.Intact(long length, int checkpoints, long signed) -> {
                    events += length;
                    statements += checkpoints;
                    if (signed > length) wrong.add(service.text() + ": more is signed than is there");
                }
                case Verdict.Broken(String what) -> wrong.add(service.text() + ": " + what);
            }
        }
        return new Finding("the hash chain verifies", events, wrong, statements + " signed checkpoints");
    }
}
