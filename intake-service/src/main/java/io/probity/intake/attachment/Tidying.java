package io.probity.intake.attachment;

import static io.probity.intake.IntakeWiring.COMPLAINT;
import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.eventsourcing.handling.Commands;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** What a crash left between a document and its event: kept where the event is there, thrown away where it never came. */
@Singleton
public class Tidying {
    private static final Logger LOG = Logger.getLogger(Tidying.class);
    /** Longer than any document takes to come in, and any append. */
    private static final Duration LONG_AGO = Duration.ofHours(1);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    AttachmentStore store;

    @Inject
    Commands commands;

    @Inject
    Clock clock;

    @Scheduled(identity = "tidy-attachments", every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void tidy() {
        try {
            tidy(clock.instant().minus(LONG_AGO));
        } catch (IOException | RuntimeException e) {
            LOG.warnf("attachments were not tidied: %s", e.getClass().getSimpleName());
        }
    }

    /** @param before who has waited since then waits in vain */
    public void tidy(Instant before) throws IOException {
        store.forgetDrafts(before);
        for (AttachmentId waiting : store.waitingSince(before)) {
            if (isOnFile(waiting)) store.keep(waiting);
            else store.discard(waiting);
        }
    }

    private boolean isOnFile(AttachmentId attachment) {
        return isBesideComplaint(attachment)
                .chain(found -> found ? Uni.createFrom().item(true) : isWithDisclosure(attachment))
                .await()
                .atMost(PATIENCE);
    }

    private Uni<Boolean> isBesideComplaint(AttachmentId attachment) {
        return commands.load(COMPLAINT, COMPLAINT.stream(attachment.council(), attachment.matter()))
                .map(loaded -> loaded.state() instanceof OnRecord known
                        && known.file().exchange().document(attachment.id()).isPresent());
    }

    private Uni<Boolean> isWithDisclosure(AttachmentId attachment) {
        return commands.load(DISCLOSURE, DISCLOSURE.stream(attachment.council(), attachment.matter()))
                .map(loaded -> loaded.state() instanceof OnTrack known
                        && known.file().document(attachment.id()).isPresent());
    }
}
