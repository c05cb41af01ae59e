package io.probity.notification.sending;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
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

    /** Whether the mail server took it. An address is never logged. */
    boolean mail(UUID letter, Composed.Ready ready) {
        Mail mail = Mail.withText(ready.to(), ready.subject(), ready.text())
                .addHeader("Message-ID", "<%s@%s>".formatted(letter, domain));
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(this::onOneLoop)
                    .await()
                    .atMost(PATIENCE);
            return true;
        } catch (RuntimeException refused) {
            LOG.warnf("letter %s was not taken: %s", letter, refused.getClass().getSimpleName());
            return false;
        }
    }

    /**
     * The mail client connects on whatever event loop its pool was last busy on, and begins to listen on the caller's.
     * Where these are two, a greeting that comes in between is lost, and the mail hangs. On one loop nothing comes between.
     */
    private void onOneLoop(Runnable sending) {
        loop.runOnContext(sending);
    }
}
