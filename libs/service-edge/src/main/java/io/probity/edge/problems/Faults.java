package io.probity.edge.problems;

import io.probity.eventsourcing.follower.Fault;
import io.probity.eventsourcing.handling.Commands;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Our own fault: said without a word about its inside, and kept in the log under an id. */
public final class Faults {
    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    private Faults() {}

    static Response answer(Throwable fault) {
        if (isOutage(fault)) {
            LOG.warnf("unavailable: %s", Fault.of(fault).name());
            return Problems.unavailable()
                    .problem()
                    .answer()
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
        String id = UUID.randomUUID().toString();
        LOG.error("fault " + id, withoutMessages(fault));
        return Problem.of(500, "fault", "A fault of ours", "Something went wrong here. Please report the instance id.")
                .instance("urn:uuid:" + id)
                .toResponse();
    }

    /** Whether the database, the login server, or the way to them is away for now: the same request may succeed later. */
    public static boolean isOutage(Throwable fault) {
        return Fault.of(fault).passing()
                || causes(fault)
                        .anyMatch(cause -> cause instanceof OIDCException || cause instanceof Commands.Contended);
    }

    /** The same stack, without any message: those of databases and parsers quote what people wrote. */
    public static Throwable withoutMessages(Throwable fault) {
        Throwable spoken = new Unspoken(fault.getClass().getName());
        spoken.setStackTrace(fault.getStackTrace());
        if (fault.getCause() != null && fault.getCause() != fault) spoken.initCause(withoutMessages(fault.getCause()));
        return spoken;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static final class Unspoken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Unspoken(String type) {
            super(type);
        }
    }
}
