package io.probity.notification.referral;

import static io.probity.notification.referral.ReferralRule.AGENCY_GIVES_ITS_REFERENCE;
import static io.probity.notification.referral.ReferralRule.ANSWER_IS_GIVEN;
import static io.probity.notification.referral.ReferralRule.DECISION_STANDS;
import static io.probity.notification.referral.ReferralRule.NOTHING_TO_WITHDRAW;
import static io.probity.notification.referral.ReferralRule.NOT_YET_REFERRED;
import static io.probity.notification.referral.ReferralRule.ONE_AGENCY_REFERENCE;
import static io.probity.notification.referral.ReferralRule.ONE_QUESTION_AT_A_TIME;
import static io.probity.notification.referral.ReferralRule.PACKAGE_IS_COMPLETE;
import static io.probity.notification.referral.ReferralRule.QUESTION_IS_ASKED;
import static io.probity.notification.referral.ReferralRule.REFERRAL_WAS_PREPARED;
import static io.probity.notification.referral.ReferralRule.REFERRED_ONCE;
import static io.probity.notification.referral.ReferralRule.REFERRED_ON_TO_SOMEBODY;
import static io.probity.notification.referral.ReferralRule.SIGNED_BY_A_PERMITTED_OFFICER;
import static io.probity.notification.referral.ReferralRule.SOMETHING_WAS_ASKED;
import static io.probity.notification.referral.ReferralRule.SUPERSEDED;
import static io.probity.notification.referral.ReferralRule.WITHDRAWN_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.notification.referral.ReferralCommand.AcknowledgeReferral;
import io.probity.notification.referral.ReferralCommand.AmendReferrals;
import io.probity.notification.referral.ReferralCommand.AskForMore;
import io.probity.notification.referral.ReferralCommand.DecideOnReferral;
import io.probity.notification.referral.ReferralCommand.GiveMore;
import io.probity.notification.referral.ReferralCommand.MarkAmended;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.ReferralCommand.ReplaceReferral;
import io.probity.notification.referral.ReferralCommand.SignReferral;
import io.probity.notification.referral.ReferralCommand.SignWithdrawal;
import io.probity.notification.referral.ReferralEvent.AgencyDecided;
import io.probity.notification.referral.ReferralEvent.FurtherInformationAsked;
import io.probity.notification.referral.ReferralEvent.FurtherInformationGiven;
import io.probity.notification.referral.ReferralEvent.ReferralAcknowledged;
import io.probity.notification.referral.ReferralEvent.ReferralAmended;
import io.probity.notification.referral.ReferralEvent.ReferralAmending;
import io.probity.notification.referral.ReferralEvent.ReferralPrepared;
import io.probity.notification.referral.ReferralEvent.ReferralSigned;
import io.probity.notification.referral.ReferralEvent.ReferralSuperseded;
import io.probity.notification.referral.ReferralEvent.WithdrawalOvertaken;
import io.probity.notification.referral.ReferralEvent.WithdrawalPrepared;
import io.probity.notification.referral.ReferralEvent.WithdrawalSigned;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralDeciderTest {
    private static final Instant SUSPECTED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-03T01:00:00Z");
    private static final UUID COMPLAINT = new UUID(1, 1);
    private static final ReferralRef TO_IBAC = ReferralRef.to("ibac", COMPLAINT, "assessment");
    private static final ReferralRef TO_CCC = ReferralRef.to("ccc", COMPLAINT, "assessment");
    private static final Set<String> VICTORIA = Set.of("ceo", "cfo", "governance-manager", "risk-coordinator");
    private static final Set<String> QUEENSLAND = Set.of("ceo");
    private static final String CONTENT = "{\"conduct\":\"petty cash\"}";
    private static final Officer CFO = new Officer("officer-7", Set.of("cfo"));

    private final DeciderSpec<ReferralCommand, Referral, ReferralEvent> referral =
            new DeciderSpec<>(new ReferralDecider());

    @Test
    @Tag("HV-39")
    void a_referral_is_prepared_once() {
        PrepareReferral prepare = new PrepareReferral(TO_IBAC, grounds(VICTORIA), NOW);
        referral.given().when(prepare).then(prepared());
        referral.given(prepared()).when(prepare).then();
        referral.given(prepared(), signed()).when(prepare).then();
    }

    @Test
    void the_same_matter_has_one_referral_to_each_agency() {
        assertThat(TO_IBAC).isEqualTo(ReferralRef.to("ibac", COMPLAINT, "assessment"));
        assertThat(TO_IBAC.id()).isNotEqualTo(TO_CCC.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ceo", "cfo", "governance-manager", "risk-coordinator"})
    @Tag("MC-08")
    void each_officer_the_policy_names_may_notify_ibac(String office) {
        referral.given(prepared())
                .when(new SignReferral(new Officer("officer-7", Set.of(office, "director")), CONTENT, NOW))
                .then(signedAs(office));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "supervisor", "director", "mayor", "councillor", "assessor", "pid-coordinator"})
    @Tag("MC-08")
    void nobody_else_may_notify_ibac(String office) {
        referral.given(prepared())
                .when(new SignReferral(new Officer("officer-8", Set.of(office)), CONTENT, NOW))
                .thenRefused(SIGNED_BY_A_PERMITTED_OFFICER);
    }

    @Test
    @Tag("HV-39")
    void in_queensland_the_chief_executive_officer_notifies_the_ccc() {
        ReferralPrepared prepared = new ReferralPrepared(TO_CCC, grounds(QUEENSLAND), NOW);
        referral.given(prepared).when(new SignReferral(CFO, CONTENT, NOW)).thenRefused(SIGNED_BY_A_PERMITTED_OFFICER);
        referral.given(prepared)
                .when(new SignReferral(new Officer("officer-1", Set.of("ceo")), CONTENT, NOW))
                .then(new ReferralSigned(
                        TO_CCC, "1", CONTENT, ContentHash.of(CONTENT), "officer-1", "ceo", SUSPECTED, NOW));
    }

    @Test
    @Tag("HV-37")
    @Tag("IC-14")
    void where_neither_may_decide_whom_the_council_appointed_notifies_and_neither_of_them() {
        Grounds appointed =
                new Grounds(Way.AT_ONCE, "notify", SUSPECTED, Set.of("ceo"), "1", "saltbush", "1", "nominated-person");
        ReferralPrepared prepared = new ReferralPrepared(TO_CCC, appointed, NOW);
        for (Set<String> offices :
                List.of(Set.of("director"), Set.of("mayor"), Set.of("ceo"), Set.of("nominated-person", "mayor")))
            referral.given(prepared)
                    .when(new SignReferral(new Officer("officer-8", offices), CONTENT, NOW))
                    .thenRefused(SIGNED_BY_A_PERMITTED_OFFICER);
        referral.given(prepared)
                .when(new SignReferral(new Officer("officer-9", Set.of("director", "nominated-person")), CONTENT, NOW))
                .then(new ReferralSigned(
                        TO_CCC,
                        "1",
                        CONTENT,
                        ContentHash.of(CONTENT),
                        "officer-9",
                        "nominated-person",
                        SUSPECTED,
                        NOW));
    }

    @Test
    @Tag("HV-39")
    void a_matter_about_the_chief_executive_officer_is_notified_by_the_mayor_and_by_no_ceo() {
        Grounds mayors = new Grounds(
                Way.AT_ONCE,
                "level-1",
                SUSPECTED,
                Set.of("ceo", "assessor", "mayor"),
                "1",
                "wattle-creek",
                "8",
                "mayor");
        ReferralPrepared prepared = new ReferralPrepared(TO_CCC, mayors, NOW);
        for (Set<String> offices : List.of(Set.of("ceo"), Set.of("ceo", "assessor")))
            referral.given(prepared)
                    .when(new SignReferral(new Officer("officer-1", offices), CONTENT, NOW))
                    .thenRefused(SIGNED_BY_A_PERMITTED_OFFICER);
        referral.given(prepared)
                .when(new SignReferral(new Officer("officer-2", Set.of("mayor")), CONTENT, NOW))
                .then(new ReferralSigned(
                        TO_CCC, "1", CONTENT, ContentHash.of(CONTENT), "officer-2", "mayor", SUSPECTED, NOW));
    }

    @Test
    @Tag("HV-39")
    void the_mayor_notifies_nothing_that_is_the_chief_executive_officers() {
        ReferralPrepared prepared = new ReferralPrepared(TO_CCC, grounds(Set.of("ceo", "assessor", "mayor")), NOW);
        referral.given(prepared)
                .when(new SignReferral(new Officer("officer-2", Set.of("mayor")), CONTENT, NOW))
                .thenRefused(SIGNED_BY_A_PERMITTED_OFFICER);
    }

    @Test
    @Tag("CA-04")
    void a_matter_is_referred_exactly_once() {
        referral.given(prepared(), signed()).when(sign()).thenRefused(REFERRED_ONCE);
        referral.given().when(sign()).thenRefused(REFERRAL_WAS_PREPARED);
    }

    @Test
    @Tag("CA-04")
    void an_empty_package_is_not_signed() {
        referral.given(prepared()).when(new SignReferral(CFO, " ", NOW)).thenRefused(PACKAGE_IS_COMPLETE);
    }

    @Test
    @Tag("CA-04")
    void an_agency_acknowledges_with_its_own_reference() {
        referral.given(prepared(), signed()).when(acknowledge("IB-1")).then(acknowledged());
        referral.given(prepared(), signed(), acknowledged())
                .when(acknowledge("IB-1"))
                .then();
        referral.given(prepared(), signed(), acknowledged())
                .when(acknowledge("IB-2"))
                .thenRefused(ONE_AGENCY_REFERENCE);
        referral.given(prepared(), signed()).when(acknowledge(" ")).thenRefused(AGENCY_GIVES_ITS_REFERENCE);
        referral.given(prepared()).when(acknowledge("IB-1")).thenRefused(NOT_YET_REFERRED);
    }

    @Test
    @Tag("MC-14")
    void an_agency_decides_once_but_may_hand_back_what_it_retained() {
        referral.given(prepared(), signed()).when(decide(Answer.RETAINED)).then(decided(Answer.RETAINED));
        referral.given(prepared(), signed(), decided(Answer.RETAINED))
                .when(decide(Answer.RETAINED))
                .then();
        referral.given(prepared(), signed(), decided(Answer.RETAINED))
                .when(decide(Answer.REFERRED_BACK))
                .then(decided(Answer.REFERRED_BACK));
        referral.given(prepared(), signed(), decided(Answer.REFERRED_BACK))
                .when(decide(Answer.NO_ACTION))
                .thenRefused(DECISION_STANDS);
        referral.given(prepared()).when(decide(Answer.RETAINED)).thenRefused(NOT_YET_REFERRED);
    }

    @Test
    @Tag("MC-13")
    void a_matter_that_is_referred_on_goes_to_somebody() {
        referral.given(prepared(), signed()).when(decide(Answer.REFERRED_ON)).thenRefused(REFERRED_ON_TO_SOMEBODY);
        Optional<String> ombudsman = Optional.of("victorian-ombudsman");
        referral.given(prepared(), signed())
                .when(new DecideOnReferral(Answer.REFERRED_ON, ombudsman, "liaison", NOW))
                .then(new AgencyDecided(TO_IBAC, Answer.REFERRED_ON, ombudsman, "liaison", NOW));
    }

    @Test
    @Tag("CA-04")
    void an_agency_asks_and_the_council_answers() {
        FurtherInformationAsked asked = new FurtherInformationAsked(TO_IBAC, "Which till?", "liaison", NOW);
        FurtherInformationGiven given = new FurtherInformationGiven(TO_IBAC, "The second.", "officer-7", NOW);
        AskForMore ask = new AskForMore("Which till?", "liaison", NOW);
        referral.given(prepared(), signed()).when(ask).then(asked);
        referral.given(prepared(), signed(), asked).when(ask).thenRefused(ONE_QUESTION_AT_A_TIME);
        referral.given(prepared(), signed())
                .when(new AskForMore("", "liaison", NOW))
                .thenRefused(QUESTION_IS_ASKED);
        referral.given(prepared(), signed(), asked).when(give("The second.")).then(given);
        referral.given(prepared(), signed(), asked).when(give(" ")).thenRefused(ANSWER_IS_GIVEN);
        referral.given(prepared(), signed()).when(give("The second.")).thenRefused(SOMETHING_WAS_ASKED);
        referral.given(prepared(), signed(), asked, given).when(ask).then(asked);
        referral.given(prepared(), signed(), asked)
                .when(new GiveMore(new Officer("officer-8", Set.of("manager")), "The second.", NOW))
                .thenRefused(SIGNED_BY_A_PERMITTED_OFFICER);
    }

    @Test
    @Tag("HV-37")
    void what_nobody_had_signed_is_overtaken_by_a_new_decision_and_never_leaves() {
        ReferralSuperseded superseded = new ReferralSuperseded(TO_IBAC, NOW);
        for (Optional<UUID> by : List.of(Optional.<UUID>empty(), Optional.of(new UUID(2, 2))))
            referral.given(prepared()).when(new ReplaceReferral(by, NOW)).then(superseded);
        referral.given(prepared(), superseded).when(sign()).thenRefused(SUPERSEDED);
        referral.given(prepared(), superseded)
                .when(new ReplaceReferral(Optional.empty(), NOW))
                .then();
        referral.given(prepared(), superseded)
                .when(new PrepareReferral(TO_IBAC, grounds(VICTORIA), NOW))
                .then();
    }

    @Test
    @Tag("HV-37")
    @Tag("CA-04")
    void the_agency_that_has_a_matter_is_told_by_a_signature_that_it_is_no_longer_referred() {
        WithdrawalPrepared waits = new WithdrawalPrepared(TO_IBAC, NOW);
        ReplaceReferral withdraw = new ReplaceReferral(Optional.empty(), NOW);
        WithdrawalSigned told =
                new WithdrawalSigned(TO_IBAC, CONTENT, ContentHash.of(CONTENT), "officer-7", "cfo", NOW);
        referral.given(prepared(), signed()).when(withdraw).then(waits);
        referral.given(prepared(), signed(), waits).when(withdraw).then();
        referral.given(prepared(), signed()).when(tell(CFO)).thenRefused(NOTHING_TO_WITHDRAW);
        referral.given(prepared(), signed(), waits)
                .when(tell(new Officer("officer-8", Set.of("manager"))))
                .thenRefused(SIGNED_BY_A_PERMITTED_OFFICER);
        referral.given(prepared(), signed(), waits).when(tell(CFO)).then(told);
        referral.given(prepared(), signed(), waits, told).when(tell(CFO)).thenRefused(WITHDRAWN_ONCE);
    }

    @Test
    @Tag("HV-37")
    void what_amends_a_referral_or_finds_it_answered_needs_no_withdrawal() {
        referral.given(prepared(), signed())
                .when(new ReplaceReferral(Optional.of(new UUID(2, 2)), NOW))
                .then();
        referral.given(prepared(), signed(), decided(Answer.REFERRED_BACK))
                .when(new ReplaceReferral(Optional.empty(), NOW))
                .then();
    }

    @Test
    @Tag("HV-37")
    @Tag("CA-04")
    void a_withdrawal_that_waits_is_overtaken_by_a_decision_that_leads_there_again() {
        UUID next = new UUID(2, 2);
        WithdrawalPrepared waits = new WithdrawalPrepared(TO_IBAC, NOW);
        WithdrawalOvertaken overtaken = new WithdrawalOvertaken(TO_IBAC, next, NOW);
        ReplaceReferral again = new ReplaceReferral(Optional.of(next), NOW);
        referral.given(prepared(), signed(), waits).when(again).then(overtaken);
        referral.given(prepared(), signed(), waits, overtaken).when(again).then();
        referral.given(prepared(), signed(), waits, overtaken).when(tell(CFO)).thenRefused(NOTHING_TO_WITHDRAW);
        referral.given(prepared(), signed(), waits, overtaken)
                .when(new ReplaceReferral(Optional.empty(), NOW))
                .then(waits);
        WithdrawalSigned told =
                new WithdrawalSigned(TO_IBAC, CONTENT, ContentHash.of(CONTENT), "officer-7", "cfo", NOW);
        referral.given(prepared(), signed(), waits, told).when(again).then();
    }

    @Test
    @Tag("HV-37")
    void one_that_a_later_signed_one_amends_is_not_withdrawn_itself() {
        UUID next = new UUID(2, 2);
        ReferralAmended amended = new ReferralAmended(TO_IBAC, next, NOW);
        MarkAmended mark = new MarkAmended(next, NOW);
        referral.given(prepared(), signed()).when(mark).then(amended);
        referral.given(prepared(), signed(), amended).when(mark).then();
        referral.given(prepared(), signed(), amended)
                .when(new ReplaceReferral(Optional.empty(), NOW))
                .then();
        referral.given(prepared()).when(mark).then();
        referral.given().when(mark).then();
        referral.given(prepared(), new ReferralSuperseded(TO_IBAC, NOW))
                .when(mark)
                .then();
    }

    @Test
    @Tag("HV-37")
    void what_it_amends_is_noted_once_as_long_as_nobody_signed_it() {
        UUID earlier = new UUID(0, 1);
        AmendReferrals amend = new AmendReferrals(TO_IBAC, List.of(earlier));
        ReferralAmending amending = new ReferralAmending(TO_IBAC, earlier);
        referral.given().when(amend).then(amending);
        referral.given(amending).when(amend).then();
        referral.given(amending).when(sign()).thenRefused(REFERRAL_WAS_PREPARED);
        referral.given(prepared()).when(amend).then(amending);
        referral.given(amending, prepared()).when(amend).then();
        referral.given(prepared(), signed()).when(amend).then();
        referral.given(prepared(), new ReferralSuperseded(TO_IBAC, NOW))
                .when(amend)
                .then();
    }

    private static SignWithdrawal tell(Officer officer) {
        return new SignWithdrawal(officer, CONTENT, NOW);
    }

    private static Grounds grounds(Set<String> signatories) {
        return new Grounds(Way.AT_ONCE, "notify", SUSPECTED, signatories, "1", "ironbark", "5.0", "ceo");
    }

    private static ReferralPrepared prepared() {
        return new ReferralPrepared(TO_IBAC, grounds(VICTORIA), NOW);
    }

    private static SignReferral sign() {
        return new SignReferral(CFO, CONTENT, NOW);
    }

    private static ReferralSigned signed() {
        return signedAs("cfo");
    }

    private static ReferralSigned signedAs(String office) {
        return new ReferralSigned(TO_IBAC, "1", CONTENT, ContentHash.of(CONTENT), "officer-7", office, SUSPECTED, NOW);
    }

    private static AcknowledgeReferral acknowledge(String reference) {
        return new AcknowledgeReferral(reference, "liaison", NOW);
    }

    private static ReferralAcknowledged acknowledged() {
        return new ReferralAcknowledged(TO_IBAC, "IB-1", "liaison", NOW);
    }

    private static DecideOnReferral decide(Answer answer) {
        return new DecideOnReferral(answer, Optional.empty(), "liaison", NOW);
    }

    private static AgencyDecided decided(Answer answer) {
        return new AgencyDecided(TO_IBAC, answer, Optional.empty(), "liaison", NOW);
    }

    private static GiveMore give(String answer) {
        return new GiveMore(CFO, answer, NOW);
    }
}
