package io.probity.intake.person;

import io.probity.intake.person.Identity.ContactWay;
import io.probity.intake.person.PersonCommand.ChangeConfidence;
import io.probity.intake.person.PersonCommand.DiscloseIdentity;
import io.probity.intake.person.PersonCommand.MarkIdentity;
import io.probity.intake.person.PersonCommand.SealIdentity;
import io.probity.intake.person.PersonEvent.ConfidenceChanged;
import io.probity.intake.person.PersonEvent.IdentityDisclosed;
import io.probity.intake.person.PersonEvent.IdentityMarked;
import io.probity.intake.person.PersonEvent.IdentitySealed;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IdentityVaultTest {
    private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
    private static final UUID ID = UUID.fromString("5f0c3f5e-1111-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID COMPLAINT = UUID.fromString("0b5f7f3e-9d0a-4c1e-8a55-1d2c3b4a5f60");
    private static final Identity NELL = new Identity(
            "Nell Farrow",
            Optional.of("12 Creek Street, Wattle Creek"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("nell@farrow.example"),
            Optional.of(ContactWay.EMAIL));

    private final DeciderSpec<PersonCommand, Person, PersonEvent> vault = new DeciderSpec<>(new PersonDecider());

    @Test
    @Tag("HV-05")
    void an_identity_is_sealed_with_a_name_and_a_contact() {
        vault.given().when(seal(Part.COMPLAINANT, NELL)).then(sealed(false));
        vault.given()
                .when(seal(Part.COMPLAINANT, named(" ", Optional.of("a@b.example"))))
                .thenRefused(PersonRule.NAME_IS_GIVEN);
        vault.given()
                .when(seal(Part.COMPLAINANT, named("Nell", Optional.empty())))
                .thenRefused(PersonRule.A_CONTACT_IS_GIVEN);
    }

    @Test
    @Tag("MC-15")
    void who_gave_a_name_in_confidence_is_not_marked_to_be_known_again() {
        var mark = new MarkIdentity(Set.of("0f1e"), NOW);
        vault.given(sealed(false)).when(mark).then(new IdentityMarked(ID, COMPLAINT, Set.of("0f1e"), NOW));
        vault.given(sealed(true)).when(mark).then();
        vault.given(sealed(false)).when(new MarkIdentity(Set.of(), NOW)).then();
        vault.given().when(mark).thenRefused(PersonRule.UNKNOWN_PERSON);
    }

    @Test
    @Tag("HV-05")
    void a_person_spoken_for_may_have_no_contact_of_their_own() {
        Identity child = named("Tom Farrow", Optional.empty());
        vault.given()
                .when(seal(Part.REPRESENTED, child))
                .then(new IdentitySealed(ID, COMPLAINT, Part.REPRESENTED, false, child, NOW));
    }

    @Test
    @Tag("HV-05")
    void the_preferred_way_of_contact_is_one_that_was_given() {
        for (ContactWay way : ContactWay.values()) {
            if (way == ContactWay.EMAIL) continue;
            Identity unreachable = new Identity(
                    "Nell Farrow",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("nell@farrow.example"),
                    Optional.of(way));
            vault.given().when(seal(Part.COMPLAINANT, unreachable)).thenRefused(PersonRule.PREFERRED_WAY_IS_GIVEN);
        }
    }

    @Test
    void an_identity_is_sealed_once() {
        Identity other = named("Nell Farrow", Optional.of("another@farrow.example"));
        vault.given(sealed(false)).when(seal(Part.COMPLAINANT, other)).thenRefused(PersonRule.ALREADY_SEALED);
        vault.given(sealed(false)).when(seal(Part.REPRESENTED, NELL)).thenRefused(PersonRule.ALREADY_SEALED);
        vault.given(sealed(true)).when(seal(Part.COMPLAINANT, NELL)).thenRefused(PersonRule.ALREADY_SEALED);
    }

    /** Two officers who report out of one complaint at the same moment seal the same. */
    @Test
    void whoever_seals_the_same_once_more_finds_it_done() {
        vault.given(sealed(false)).when(seal(Part.COMPLAINANT, NELL)).then();
    }

    @Test
    @Tag("HV-57")
    void a_service_is_told_for_a_letter_and_the_telling_is_recorded() {
        vault.given(sealed(false)).when(disclose("service", Ground.LETTER)).then(disclosed("service", Ground.LETTER));
    }

    @Test
    @Tag("HV-57")
    void an_office_is_told_on_its_own_grounds_only() {
        vault.given(sealed(false))
                .when(disclose("manager", Ground.LETTER))
                .thenRefused(PersonRule.GROUND_IS_OPEN_TO_OFFICE);
        vault.given(sealed(false))
                .when(disclose("ceo", Ground.PROTECTION))
                .thenRefused(PersonRule.GROUND_IS_OPEN_TO_OFFICE);
        vault.given(sealed(false))
                .when(disclose("manager", Ground.REQUIRED_BY_LAW))
                .thenRefused(PersonRule.GROUND_IS_OPEN_TO_OFFICE);
    }

    @Test
    @Tag("MC-15")
    void for_the_handling_the_handler_is_told_and_no_office_for_being_one() {
        vault.given(sealed(false)).when(handling("manager")).then(disclosed("manager", Ground.HANDLING));
        for (String office : List.of(
                "manager",
                "director",
                "complaints-officer",
                "ceo",
                "mayor",
                "records-officer",
                "assessor",
                "pid-coordinator",
                "service"))
            vault.given(sealed(false))
                    .when(disclose(office, Ground.HANDLING))
                    .thenRefused(PersonRule.HANDLING_IS_THE_HANDLERS);
    }

    @Test
    @Tag("MC-15")
    void being_the_handler_opens_no_other_ground() {
        for (Ground ground : List.of(Ground.LETTER, Ground.PROTECTION, Ground.REQUIRED_BY_LAW))
            vault.given(sealed(false))
                    .when(new DiscloseIdentity(
                            "u-manager", Set.of("manager"), true, ground, Optional.of("A section"), NOW))
                    .thenRefused(PersonRule.GROUND_IS_OPEN_TO_OFFICE);
    }

    @Test
    @Tag("HV-14")
    void a_name_given_in_confidence_is_not_told_for_the_handling() {
        vault.given(sealed(true)).when(handling("manager")).thenRefused(PersonRule.NAME_IS_HELD_IN_CONFIDENCE);
        vault.given(sealed(true)).when(handling("ceo")).thenRefused(PersonRule.NAME_IS_HELD_IN_CONFIDENCE);
        vault.given(sealed(true)).when(disclose("service", Ground.LETTER)).then(disclosed("service", Ground.LETTER));
        vault.given(sealed(true))
                .when(disclose("pid-coordinator", Ground.PROTECTION))
                .then(disclosed("pid-coordinator", Ground.PROTECTION));
    }

    @Test
    @Tag("HV-57")
    void consent_and_law_have_to_be_named() {
        vault.given(sealed(true)).when(disclose("manager", Ground.CONSENT)).thenRefused(PersonRule.BASIS_IS_NAMED);
        vault.given(sealed(true))
                .when(disclose("assessor", Ground.REQUIRED_BY_LAW))
                .thenRefused(PersonRule.BASIS_IS_NAMED);
        Optional<String> basis = Optional.of("Consent signed on 2 March 2026");
        vault.given(sealed(true))
                .when(new DiscloseIdentity("u-manager", Set.of("manager"), false, Ground.CONSENT, basis, NOW))
                .then(new IdentityDisclosed(ID, COMPLAINT, "u-manager", Ground.CONSENT, basis, NOW));
    }

    @Test
    void nobody_is_told_of_a_person_the_vault_does_not_know() {
        vault.given().when(handling("ceo")).thenRefused(PersonRule.UNKNOWN_PERSON);
    }

    @Test
    @Tag("HV-57")
    void every_look_is_recorded_anew() {
        vault.given(sealed(false), disclosed("ceo", Ground.HANDLING))
                .when(handling("ceo"))
                .then(disclosed("ceo", Ground.HANDLING));
    }

    @Test
    @Tag("HV-14")
    void whoever_is_in_the_vault_takes_their_name_into_confidence_and_out_of_it_again() {
        vault.given(sealed(false))
                .when(new ChangeConfidence(true, NOW))
                .then(new ConfidenceChanged(ID, COMPLAINT, true, NOW));
        vault.given(sealed(false), new ConfidenceChanged(ID, COMPLAINT, true, NOW))
                .when(handling("manager"))
                .thenRefused(PersonRule.NAME_IS_HELD_IN_CONFIDENCE);
        vault.given(sealed(true), new ConfidenceChanged(ID, COMPLAINT, false, NOW))
                .when(handling("manager"))
                .then(disclosed("manager", Ground.HANDLING));
        vault.given(sealed(true)).when(new ChangeConfidence(true, NOW)).then();
        vault.given().when(new ChangeConfidence(true, NOW)).thenRefused(PersonRule.UNKNOWN_PERSON);
    }

    private static SealIdentity seal(Part part, Identity identity) {
        return new SealIdentity(ID, COMPLAINT, part, false, identity, NOW);
    }

    private static IdentitySealed sealed(boolean inConfidence) {
        return new IdentitySealed(ID, COMPLAINT, Part.COMPLAINANT, inConfidence, NELL, NOW);
    }

    private static DiscloseIdentity disclose(String office, Ground ground) {
        return new DiscloseIdentity("u-" + office, Set.of(office), false, ground, Optional.empty(), NOW);
    }

    private static DiscloseIdentity handling(String office) {
        return new DiscloseIdentity("u-" + office, Set.of(office), true, Ground.HANDLING, Optional.empty(), NOW);
    }

    private static IdentityDisclosed disclosed(String office, Ground ground) {
        return new IdentityDisclosed(ID, COMPLAINT, "u-" + office, ground, Optional.empty(), NOW);
    }

    private static Identity named(String name, Optional<String> email) {
        return new Identity(name, Optional.empty(), Optional.empty(), Optional.empty(), email, Optional.empty());
    }
}
