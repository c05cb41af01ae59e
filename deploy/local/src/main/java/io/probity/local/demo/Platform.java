package io.probity.local.demo;

import io.probity.local.DemoUsers;
import io.probity.local.LoginServer;
import io.probity.local.Part;
import io.probity.local.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A running platform, as those see it who use its public APIs. */
public final class Platform {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_EVERY_MILLIS = 200;
    private static final int LONGEST = 500;

    private final Settings settings;
    private final LoginServer login;

    public Platform(Settings settings) {
        this.settings = settings;
        this.login = new LoginServer(settings);
    }

    /** A call by a demo user, such as {@code ceo@wattle-creek.example}, with a real token. */
    public Call as(String user, Part service, String path) {
        return new Call(URI.create(settings.url(service) + path), Optional.of(login.token(user)));
    }

    /** A call by somebody without a login. */
    public Call anybody(Part service, String path) {
        return new Call(URI.create(settings.url(service) + path), Optional.empty());
    }

    /** The opaque id of a demo user, as it stands in their tokens. */
    public UUID id(String user) {
        return DemoUsers.id(user);
    }

    /** Every letter the mail server took, newest first: number, at, to, subject, text. */
    public Answer mail() {
        return anybody(Part.MAIL_PAGE, "/messages.json").get();
    }

    /**
     * Asks again until the answer is as expected: what one service tells another takes a moment.
     *
     * @param what as it would stand in a complaint about its absence
     */
    public Answer await(String what, java.util.function.Supplier<Answer> question, Predicate<Answer> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = question.get();
        while (!expected.test(answer)) {
            if (System.nanoTime() > end) {
                throw new StoryFailed("%s did not happen within %d s; the last answer was HTTP %d %s"
                        .formatted(
                                what,
                                PATIENCE.toSeconds(),
                                answer.status(),
                                beginning(answer.body().toString())));
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoryFailed("Interrupted while waiting: " + what);
            }
            answer = question.get();
        }
        return answer;
    }

    private static String beginning(String body) {
        return body.length() <= LONGEST ? body : body.substring(0, LONGEST) + "…";
    }
}
