package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.contracts.NotificationEvent.ClockLapsed;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.LetterWithoutRecipient;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever reported without a name is told where they took a receipt, and where they gave a name later. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoGaveNoNameTest extends AboutLetters {
    @Test
    @Tag("HV-02")
    void who_gave_no_name_gets_no_letter_about_what_is_out_of_scope() {
        UUID complaint = UUID.randomUUID();
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        refuse(complaint, "The council's rates office.");
        assertThat(world.mailed(settled(complaint, "out-of-scope", "without-recipient")))
                .isEmpty();
    }

    @Test
    @Tag("MC-05")
    void an_anonymous_complainant_gets_no_letter_and_that_is_recorded() {
        UUID complaint = UUID.randomUUID();
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        decide(complaint, "The meter was read twice.", "Your bill is corrected.");
        String letter = settled(complaint, "outcome", "without-recipient");
        assertThat(world.mailed(letter)).isEmpty();
        soon(() -> {
            assertThat(world.published.heard(complaint, LetterWithoutRecipient.class))
                    .hasSize(1);
            assertThat(world.published.heard(complaint, ClockLapsed.class)).hasSize(1);
        });
    }

    @Test
    @Tag("HV-14")
    @Tag("HV-44")
    void who_gave_no_name_and_holds_a_receipt_reads_the_decision_and_its_reasons_with_it() {
        UUID complaint = UUID.randomUUID();
        String box = "/councils/%s/complaints/%s/letter-box".formatted(WATTLE_CREEK, complaint);
        world.others.know(box, "{}");
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        decide(complaint, "The meter was read twice.", "Your bill is corrected.");

        String letter = settled(complaint, "outcome", "sent");
        assertThat(world.mailed(letter)).isEmpty();
        assertThat(world.others.askedAt(box))
                .filteredOn(asked -> asked.method().equals("POST"))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.key()).matches("letter:" + letter + ":\\d+");
                    assertThat(left.token()).isEqualTo("Bearer " + world.others.token());
                    assertThat(left.body())
                            .contains("Dear reporter", "WCS-7Q4M2K")
                            .contains("The meter was read twice.", "Your bill is corrected.");
                });
        soon(() -> assertThat(world.published.heard(complaint, ClockMet.class))
                .anySatisfy(met -> assertThat(met.kind()).isEqualTo("outcome-told")));
    }

    @Test
    @Tag("HV-14")
    void who_gave_a_name_later_is_written_to_from_then_on() throws Exception {
        UUID complaint = UUID.randomUUID();
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        world.published.intake(
                WATTLE_CREEK, complaint, 2, new ReporterIdentified(Reporter.NAME_WITHHELD, world.person(WATTLE_CREEK)));
        world.knowAcknowledgement(complaint);
        world.published.intake(WATTLE_CREEK, complaint, 3, new ComplaintAcknowledged("officer-1"));
        MimeMessage mail = onlyMail(settled(complaint, "acknowledgement", "sent"));
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("quokkaline@birdwhistle.example");
    }
}
