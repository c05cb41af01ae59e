package io.probity.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.probity.notification.letter.Parts;
import io.probity.notification.stories.CurtMailServer;
import io.probity.notification.stories.Neighbourhood;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
class PostbagTest {
    private static final int MAILS = 600;

    @Inject
    Postbag postbag;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    @Test
    void of_many_letters_mailed_side_by_side_none_hangs() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (var hands = Executors.newFixedThreadPool(8)) {
            for (var mailed : hands.invokeAll(Collections.nCopies(MAILS, mail())))
                assertThat(mailed.get()).isEqualTo(Delivery.TAKEN);
            assertThat(server.getReceivedMessages()).hasSize(MAILS);
        } finally {
            server.stop();
        }
    }

    @Test
    void where_nobody_listens_a_letter_was_not_taken() throws Exception {
        assertThat(mail().call()).isEqualTo(Delivery.NOT_TAKEN);
    }

    @Test
    void where_the_mail_server_says_no_a_letter_was_not_taken() throws Exception {
        assertThat(mailedTo("554 no")).isEqualTo(Delivery.NOT_TAKEN);
    }

    @Test
    void where_the_mail_server_hangs_up_before_it_answers_nobody_knows_whether_a_letter_was_taken() throws Exception {
        assertThat(mailedTo("")).isEqualTo(Delivery.UNKNOWN);
    }

    /** By a server that reads a whole letter, says this, if anything, and hangs up. */
    private Delivery mailedTo(String lastWord) throws Exception {
        try (var _ = new CurtMailServer(port, lastWord)) {
            return mail().call();
        }
    }

    private Callable<Delivery> mail() {
        var letter = new Composed.Ready("quokkaline@birdwhistle.example", "Letter", "Dear Quokkaline", Parts.NONE);
        return () -> postbag.mail(UUID.randomUUID(), letter);
    }
}
