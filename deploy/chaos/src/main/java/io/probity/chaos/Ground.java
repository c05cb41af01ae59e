package io.probity.chaos;

import io.probity.local.LocalPlatform;
import io.probity.local.Part;
import io.probity.local.Settings;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The platform that is put to the test, and where to say how it goes. */
record Ground(LocalPlatform platform, Settings settings, Databases databases, Consumer<String> told) {

    static Ground of(LocalPlatform platform, Consumer<String> told) {
        return new Ground(platform, platform.settings(), new Databases(platform.settings()), told);
    }

    Victim victim(Part part) {
        return Victim.of(part, settings);
    }

    /** Kills a part, which nobody starts again before the work is done or has failed. */
    <T> T without(Part part, Supplier<T> work) {
        platform.leaveAlone(part, true);
        try {
            victim(part).kill();
            return work.get();
        } finally {
            platform.leaveAlone(part, false);
        }
    }

    void say(String line) {
        told.accept(line);
    }
}
