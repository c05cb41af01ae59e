package io.probity.notification.sending;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands a letter to the mail server. Its Message-ID is the letter's own id: a duplicate is known by it. */
@ApplicationScoped
class Postbag {
    private static final Logger LOG = Logger.getLogger(Postbag.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final String domain;
    private final Context loop;

    Postbag(ReactiveMailer mailer, Vertx vertx, @ConfigProperty(name = "probity.mail.domain") String domain) {
        this.mailer = mailer;
        this.domain = domain;
        this.loop = vertx.getOrCreateContext();
    }

    /** Hands it over. An address is never logged. */
    Delivery mail(UUID letter, Composed.Ready ready) {
        Mail mail = Mail.withText(ready.to(), ready.subject(), ready.text())
                .addHeader("Message-ID", "<%s@%s>".formatted(letter, domain));
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(this::onOneLoop)
                    .await()
                    .atMost(PATIENCE);
            return Delivery.TAKEN;
        } catch (RuntimeException failure) {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            Delivery delivery = mayHaveLeft(cause) ? Delivery.UNKNOWN : Delivery.NOT_TAKEN;
            LOG.warnf("letter %s: %s (%s)", letter, delivery, cause.getClass().getSimpleName());
            return delivery;
        }
    }

    /** No: nobody was reached, or the other end said so. Whatever else went wrong, it may have gone wrong too late. */
    private static boolean mayHaveLeft(Throwable cause) {
        return switch (cause) {
            case ConnectException _, NoRouteToHostException _, UnknownHostException _, SSLHandshakeException _ -> false;
            case SMTPException _, NoStackTraceThrowable _ -> false;
            default -> true;
        };
    }

    /**
     * The mail client connects on whatever event loop its pool was last busy on, and begins to listen on the caller's.
     * Where these are two, a greeting that comes in between is lost, and the mail hangs. On one loop nothing comes between.
     */
    private void onOneLoop(Runnable sending) {
        loop.runOnContext(sending);
    }
}
