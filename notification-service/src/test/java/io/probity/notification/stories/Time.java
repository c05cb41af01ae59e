package io.probity.notification.stories;

import io.probity.testing.MovableClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The clock of the service while it is tested. */
class Time {
    @Produces
    @Singleton
    MovableClock clock() {
        return new MovableClock();
    }
}
