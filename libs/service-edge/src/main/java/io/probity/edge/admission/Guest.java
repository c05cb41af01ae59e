package io.probity.edge.admission;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * Somebody inside.
 *
 * @param came since any beginning that stays the same
 * @param brings bytes, as said to come
 */
record Guest(RoutingContext http, Duration came, long brings) {
    /** What the slowest line still carries. */
    private static final long BYTES_PER_SECOND = 32 * 1024;

    /** Of callers who hang up we are not always told: whoever waits for the answer may have taken our place as listener. */
    boolean isOver() {
        return http.response().closed() || http.response().ended();
    }

    /** Whether an answer to what was said is told or still can be: whoever hung up before all was said waited for none. */
    boolean saidAll() {
        return http.response().ended() || http.request().isEnded();
    }

    /** @param patience what anybody may take to say all, beside the time that so many bytes are on their way */
    boolean dawdles(Duration now, Duration patience) {
        Duration enough = patience.plusSeconds(brings / BYTES_PER_SECOND);
        // Where nothing is brought nobody reads, nor learns that it ended.
        return brings > 0 && !saidAll() && now.minus(came).compareTo(enough) > 0;
    }

    /** There is nobody to be told anything: what was asked is not known yet. */
    void hangUp() {
        http.request().connection().close();
    }
}
