package io.probity.intake.council;

import java.time.ZoneId;

/** Which clock hangs on a council's wall. */
final class Zones {
    private Zones() {}

    static ZoneId of(String jurisdiction) {
        return switch (jurisdiction) {
            case "victoria" -> ZoneId.of("Australia/Melbourne");
            case "new-south-wales" -> ZoneId.of("Australia/Sydney");
            default -> ZoneId.of("Australia/Brisbane");
        };
    }
}
