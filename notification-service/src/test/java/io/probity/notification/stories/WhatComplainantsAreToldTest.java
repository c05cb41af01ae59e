package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.LetterSent;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was understood, decided and reviewed is told by mail, in words that say what they must. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatComplainantsAreToldTest extends AboutLetters {
    @Test
    @Tag("HV-09")
    void an_acknowledged_complaint_is_acknowledged_by_mail() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        world.acknowledge(complaint);

        String letter = settled(complaint, "acknowledgement", "sent");
        MimeMessage mail = onlyMail(letter);
        assertThat(mail.getSubject()).isEqualTo("Letter from Wattle Creek Shire Council");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("quokkaline@birdwhistle.example");
        assertThat(text(mail))
                .contains("Dear Quokkaline Birdwhistle", "WCS-7Q4M2K")
                .contains("The meter was read twice.")
                .contains("We will read the meter again.");
        soon(() ->
                assertThat(world.published.heard(complaint, LetterSent.class)).hasSize(1));
        assertThat(world.published.wire(complaint)).doesNotContain("Quokkaline", "meter", "birdwhistle");
    }

    @Test
    @Tag("HV-57")
    void the_vault_is_asked_once_on_the_ground_of_a_letter_with_the_token_of_this_service() {
        UUID complaint = UUID.randomUUID();
        String person = world.person(WATTLE_CREEK);
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.of(person), Alleges.ADMINISTRATIVE_ACTION);
        world.acknowledge(complaint);
        settled(complaint, "acknowledgement", "sent");

        var asked = world.others.askedAt("/councils/%s/persons/%s/disclosures".formatted(WATTLE_CREEK, person));
        assertThat(asked).singleElement().satisfies(it -> {
            assertThat(it.body()).contains("\"ground\":\"LETTER\"");
            assertThat(it.token()).isEqualTo("Bearer " + world.others.token());
            assertThat(it.key()).startsWith("letter:");
        });
    }

    @Test
    @Tag("HV-10")
    @Tag("HV-44")
    void a_decided_outcome_is_told_by_mail_and_stops_its_clock() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today().minusDays(20));
        decide(complaint, "The meter was read twice.", "Your bill is corrected.");

        MimeMessage mail = onlyMail(settled(complaint, "outcome", "sent"));
        assertThat(text(mail))
                .contains("The meter was read twice.", "Revenue Policy, section 4", "Your bill is corrected.")
                .contains("Meters are now photographed.", "We are sorry for this.");
        soon(() -> assertThat(world.published.heard(complaint, ClockMet.class))
                .anySatisfy(met -> assertThat(met.kind()).isEqualTo("outcome-told")));
        JsonPath clocks = with(MANAGER)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                .jsonPath();
        assertThat(clocks.getString("find { it.kind == 'outcome-told' }.state")).isEqualTo("met");
        assertThat(clocks.getString("find { it.kind == 'outcome-told' }.why.clause"))
                .isEqualTo("HV-10");
    }

    @Test
    @Tag("HV-44")
    void a_response_without_reasons_does_not_leave_and_shows() {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        decide(complaint, " ", "Your bill is corrected.");
        String letter = settled(complaint, "outcome", "failed");
        assertThat(line(complaint, "outcome").getString("reason")).isEqualTo("written-response-gives-reasons");
        assertThat(world.mailed(letter)).isEmpty();
        List<String> failed = with(MANAGER)
                .get("/councils/{council}/letters?state=failed", WATTLE_CREEK)
                .jsonPath()
                .getList("items.letter");
        assertThat(failed).contains(letter);
    }

    @Test
    @Tag("HV-50")
    void the_outcome_of_an_appeal_is_told_by_mail_with_external_rights() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        String appeal = UUID.randomUUID().toString();
        world.others.know(
                "/councils/%s/complaints/%s/appeals/%s/outcome".formatted(WATTLE_CREEK, complaint, appeal), """
                {"appeal": "x", "result": "UPHELD_IN_PART", "summary": "Your appeal was upheld in part.",
                 "reasons": "The first reading was not checked.", "handling": "It took too long.", "remedy": "",
                 "findings": ["Nobody called you back."], "contributingFactors": [], "recommendations": [],
                 "action": "The bill is corrected.", "text": "all of it",
                 "externalRights": [{"id": "queensland-ombudsman", "name": "Office of the Ombudsman", "about": "x",
                   "address": "GPO Box 3314", "telephone": "", "email": "complaints@queensland-ombudsman.example"}]}""");
        world.published.appeals(WATTLE_CREEK, complaint, 5, new ReviewOutcomeTold(appeal));

        MimeMessage mail = onlyMail(settled(complaint, "appeal-outcome", "sent"));
        assertThat(text(mail))
                .contains("upheld in part", "The first reading was not checked.", "Nobody called you back.")
                .contains("Office of the Ombudsman", "GPO Box 3314")
                .doesNotContain("Telephone");
    }

    @Test
    @Tag("HV-02")
    void who_complained_of_what_is_out_of_scope_is_told_the_reason_and_the_right_place_by_mail() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        refuse(complaint, "The council's rates office.");
        MimeMessage mail = onlyMail(settled(complaint, "out-of-scope", "sent"));
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("quokkaline@birdwhistle.example");
        assertThat(text(mail))
                .contains("WCS-7Q4M2K", "cannot handle as a complaint")
                .contains("It is a dispute about rates and charges.")
                .contains("The council's rates office.")
                .contains("Your notice says until when.")
                .contains("stays on our record", "internal review");
    }

    @Test
    @Tag("HV-02")
    void a_letter_that_names_no_right_place_does_not_leave_and_shows() {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        refuse(complaint, " ");
        String letter = settled(complaint, "out-of-scope", "failed");
        assertThat(line(complaint, "out-of-scope").getString("reason")).isEqualTo("written-response-says-what-is-done");
        assertThat(world.mailed(letter)).isEmpty();
    }
}
