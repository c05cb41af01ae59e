package io.probity.edge.wiring;

import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.inbox.Consumers;
import io.probity.eventsourcing.inbox.Inbox;
import io.probity.eventsourcing.inbox.InboxListener;
import io.probity.eventsourcing.inbox.Subscription;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the others tell is read into the inbox while the service runs. */
@Singleton
class InboxReading {
    @Inject
    Inbox inbox;

    @Inject
    InboxListener listener;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    @ConfigProperty(name = "quarkus.application.name")
    String group;

    @Inject
    @ConfigProperty(name = "probity.inbox.topics")
    List<String> topics;

    @Inject
    @ConfigProperty(name = "probity.inbox.gather")
    Duration gather;

    private @Nullable Subscription subscription;

    void start(@Observes StartupEvent started) {
        Pace pace = Pace.usual().gathering(gather);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "group.id", group, "client.id", group + "-inbox");
        subscription = Subscription.start(inbox, Consumers.of(settings, pace), topics, pace, listener);
    }

    /** The inbox first: it may be waiting for its database, and for ever. */
    void stop(@Observes ShutdownEvent ended) {
        inbox.close();
        if (subscription != null) subscription.close();
    }
}
