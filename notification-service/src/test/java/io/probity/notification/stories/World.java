package io.probity.notification.stories;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.Reporter;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.ConfigProvider;

/** Councils, complaints, people: and the servers around this service. All invented. */
final class World implements AutoCloseable {
    static final String WATTLE_CREEK = "wattle-creek";
    static final String IRONBARK = "ironbark";

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Australia/Brisbane"));
    }

    final Others others = new Others(port("test.others.port"));
    final Published published =
            new Published(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    final GreenMail mail =
            new GreenMail(new ServerSetup(port("quarkus.mailer.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    World() {
        mail.start();
        published.council(WATTLE_CREEK, new CouncilOnboarded("Wattle Creek Shire Council", "queensland"));
        published.council(IRONBARK, new CouncilOnboarded("Ironbark City Council", "victoria"));
    }

    private static int port(String property) {
        return ConfigProvider.getConfig().getValue(property, Integer.class);
    }

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** A letter that a busy machine makes fail is tried again after 15 s and then after 30 s: that must fit in. */
    static void soon(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(150))
                .untilAsserted(holds);
    }

    /** A complaint about an administrative action; who is behind it, the vault knows. */
    UUID complaint(String council, LocalDate receivedOn) {
        UUID complaint = UUID.randomUUID();
        lodge(council, complaint, receivedOn, Optional.of(person(council)), Alleges.ADMINISTRATIVE_ACTION);
        return complaint;
    }

    void lodge(String council, UUID complaint, LocalDate receivedOn, Optional<String> person, Alleges alleges) {
        published.intake(council, complaint, 1, lodged(council, receivedOn, person, alleges));
    }

    static ComplaintLodged lodged(String council, LocalDate receivedOn, Optional<String> person, Alleges alleges) {
        return lodged(council, receivedOn, person, alleges, List.of());
    }

    /** @param subjects whom the form names */
    static ComplaintLodged lodged(
            String council, LocalDate receivedOn, Optional<String> person, Alleges alleges, List<String> subjects) {
        boolean queensland = council.equals(WATTLE_CREEK);
        return new ComplaintLodged(
                "WCS-7Q4M2K",
                person.isPresent() ? Reporter.NAMED : Reporter.ANONYMOUS,
                person,
                alleges,
                "letter",
                receivedOn,
                "administrative-action",
                "water-sewerage",
                List.of(),
                subjects,
                queensland ? WATTLE_CREEK : IRONBARK,
                queensland ? "8" : "5.0");
    }

    void acknowledge(UUID complaint) {
        knowAcknowledgement(complaint);
        published.intake(WATTLE_CREEK, complaint, 2, new ComplaintAcknowledged("officer-1"));
    }

    void knowAcknowledgement(UUID complaint) {
        others.know("/councils/%s/complaints/%s/acknowledgement".formatted(WATTLE_CREEK, complaint), """
                {"understanding": "The meter was read twice.", "nextSteps": "We will read the meter again.",
                 "office": "manager"}""");
    }

    String person(String council) {
        String person = UUID.randomUUID().toString();
        others.know("/councils/%s/persons/%s/disclosures".formatted(council, person), """
                {"person": "%s", "fullName": "Quokkaline Birdwhistle", "email": "quokkaline@birdwhistle.example"}""".formatted(person));
        return person;
    }

    /** An assessment endorsed, with its form as the assessment service shows it. */
    void endorse(String council, UUID complaint, Category category, String agency) {
        endorse(council, complaint, category, agency, "ceo");
    }

    /** @param position ceo, or mayor where it is about the CEO */
    void endorse(String council, UUID complaint, Category category, String agency, String position) {
        String policy = council.equals(WATTLE_CREEK) ? WATTLE_CREEK : IRONBARK;
        others.know("/councils/%s/complaints/%s/assessment".formatted(council, complaint), form(council));
        published.assessment(
                council,
                complaint,
                9,
                new AssessmentEndorsed(
                        UUID.randomUUID().toString(),
                        category,
                        Optional.of(agency),
                        Optional.of(Instant.parse("2026-03-02T01:00:00Z")),
                        UUID.randomUUID().toString(),
                        position,
                        policy,
                        policy.equals(WATTLE_CREEK) ? "8" : "5.0"));
    }

    static String form(String council) {
        String question = council.equals(WATTLE_CREEK) ? "type-a-a" : "limb-1";
        return """
                {"assessment": "%s", "assessor": "%s",
                 "header": {"fileReference": "CC-2026-14", "assessedOn": "2026-03-02", "receivedOn": "2026-03-01",
                   "complainants": [], "businessArea": "Civil works", "details": "False timesheets for night shifts.",
                   "subjects": [{"name": "Bandicoot Featherstone", "position": "Supervisor", "officer": "%s",
                     "chiefExecutive": false}],
                   "allegationTypes": ["fraud"], "allegationDetails": "Certifies hours nobody worked, for money."},
                 "answers": [{"question": "%s", "value": "yes", "options": ["i"], "reasons": "The shire pays.",
                   "by": "%s"}]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), question, UUID.randomUUID());
    }

    /** What was mailed under a letter's id. */
    List<MimeMessage> mailed(String letter) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> id(message).contains(letter))
                .toList();
    }

    private static String id(MimeMessage message) {
        try {
            return String.valueOf(message.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        mail.stop();
        published.close();
        others.close();
    }
}
