package io.probity.chaos;

import io.probity.local.Part;
import java.util.ArrayList;
import java.util.List;

/** No crash made a matter wait for a hand: all went on by itself. */
final class NothingParked implements Inspection {
    @Override
    public Finding of(Ground ground, Ledger ledger) {
        List<String> wrong = new ArrayList<>();
        for (Part service : Part.services()) {
            wrong.addAll(ground.databases()
                    .rows(
                            service,
                            "select reason from parked_matter",
                            row -> service.text() + ": " + row.getString(1)));
        }
        return new Finding("no matter is parked", Part.services().size(), wrong, "");
    }
}
