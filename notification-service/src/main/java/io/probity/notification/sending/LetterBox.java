package io.probity.notification.sending;

import io.probity.notification.fetching.Intake;
import io.probity.notification.letter.LetterRef;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Leaves letters with intake, for whoever gave no name and holds a receipt (HV-14). */
@ApplicationScoped
class LetterBox {
    private static final Logger LOG = Logger.getLogger(LetterBox.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final Intake intake;

    LetterBox(@RestClient Intake intake) {
        this.intake = intake;
    }

    /** Intake does not answer: whether somebody reads a letter there is not known. */
    static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;

        Away() {
            super("intake does not answer");
        }
    }

    /** Whether somebody opens it; fails with {@link Away}. */
    Uni<Boolean> isRead(String council, UUID complaint) {
        return status(intake.letterBox(council, complaint))
                .onFailure()
                .transform(failure -> new Away())
                .map(status -> {
                    if (status == NOT_FOUND) return false;
                    if (status >= BAD_REQUEST) throw new Away();
                    return true;
                });
    }

    /**
     * Hands it over. The same letter again lies there once, so that what is not known counts as not taken.
     *
     * @param attempt names the request with the letter: at the next writing its text may be another
     */
    Delivery leave(String council, LetterRef letter, int attempt, Composed.ForReceipt written) {
        String key = "letter:%s:%d".formatted(letter.id(), attempt);
        var left = new Intake.LeftLetter(letter.id(), letter.kind().code(), written.subject(), written.text());
        try {
            int status = status(intake.leave(council, letter.complaint(), key, left))
                    .await()
                    .atMost(PATIENCE);
            if (status >= BAD_REQUEST) LOG.warnf("letter %s was not taken: %d", letter.id(), status);
            return status < BAD_REQUEST ? Delivery.TAKEN : Delivery.NOT_TAKEN;
        } catch (RuntimeException refused) {
            LOG.warnf(
                    "letter %s was not taken: %s",
                    letter.id(), refused.getClass().getSimpleName());
            return Delivery.NOT_TAKEN;
        }
    }

    private static Uni<Integer> status(Uni<Response> answer) {
        return answer.map(Response::getStatus)
                .onFailure(WebApplicationException.class)
                .recoverWithItem(failure ->
                        ((WebApplicationException) failure).getResponse().getStatus());
    }
}
