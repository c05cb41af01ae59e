package io.probity.notification.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Letters are sent and clocks looked at by db-scheduler: its table in PostgreSQL lets one process do each at a time. */
@ApplicationScoped
class Timetable {
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    /** Unless letters are to be sent sooner. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final DataSource database;
    private final Rounds rounds;
    private final Duration sending;
    private final Duration reminding;
    private @Nullable Scheduler scheduler;

    Timetable(
            DataSource database,
            Rounds rounds,
            @ConfigProperty(name = "probity.sending.every") Duration sending,
            @ConfigProperty(name = "probity.reminding.every") Duration reminding) {
        this.database = database;
        this.rounds = rounds;
        this.sending = sending;
        this.reminding = reminding;
    }

    void start(@Observes StartupEvent ready) {
        scheduler = Scheduler.create(database)
                .startTasks(
                        every(sending, "send-letters", rounds::sendLetters),
                        every(reminding, "look-at-clocks", rounds::lookAtClocks),
                        every(reminding, "end-reviews", rounds::endReviews))
                .threads(2)
                .pollingInterval(sending.compareTo(POLL) < 0 ? sending : POLL)
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent end) {
        if (scheduler != null) scheduler.stop();
        rounds.finish(LONGEST_GOODBYE);
    }

    private static RecurringTask<Void> every(Duration interval, String name, Runnable round) {
        return Tasks.recurring(name, FixedDelay.of(interval)).execute((instance, context) -> round.run());
    }
}
