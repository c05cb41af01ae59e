package io.probity.eventsourcing.store;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Where a caller is answered. What belongs to a request lies in the Vert.x context it runs on; a turn begins when
 * somebody else's ends, and a group hears of its answer where one of its members does: from there each goes back to its
 * own.
 *
 * @param afterwards of what has come in by now: a loop that has many callers to hear hears them all first
 * @param clock counts somebody's patience. That of the caller's own event loop wakes no other thread for it
 */
public record Home(Executor executor, Executor afterwards, ScheduledExecutorService clock) {

    public static Home here() {
        Context context = Vertx.currentContext();
        if (context == null) return new Home(Runnable::run, Runnable::run, Infrastructure.getDefaultWorkerPool());
        return new Home(
                work -> onto(context, work),
                work -> context.runOnContext(ignored -> work.run()),
                ((ContextInternal) context).nettyEventLoop());
    }

    private static void onto(Context context, Runnable work) {
        if (Vertx.currentContext() == context) work.run();
        else context.runOnContext(ignored -> work.run());
    }
}
