package io.probity.chaos;

import io.probity.local.LocalPlatform;
import io.probity.local.Settings;
import java.util.function.Consumer;

/** The platform that is put to the test, and where to say how it goes. */
record Ground(LocalPlatform platform, Settings settings, Databases databases, Consumer<String> told) {

    static Ground of(LocalPlatform platform, Consumer<String> told) {
        return new Ground(platform, platform.settings(), new Databases(platform.settings()), told);
    }

    Victim victim(io.probity.local.Part part) {
        return Victim.of(part, settings);
    }

    void say(String line) {
        told.accept(line);
    }
}
