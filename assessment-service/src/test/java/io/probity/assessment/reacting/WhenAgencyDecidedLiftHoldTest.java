package io.probity.assessment.reacting;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.eventsourcing.inbox.Received;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhenAgencyDecidedLiftHoldTest {

    @ParameterizedTest
    @EnumSource(names = {"REFERRED_BACK", "NO_ACTION"})
    @Tag("MC-06")
    @Tag("MC-14")
    void what_the_agency_assessed_and_leaves_to_the_council_is_held_no_longer(AgencyDecision decision) {
        assertThat(lifts(decision)).isTrue();
    }

    @Test
    @Tag("MC-06")
    void what_is_with_an_agency_stays_held() {
        assertThat(lifts(AgencyDecision.RETAINED)).isFalse();
        assertThat(lifts(AgencyDecision.REFERRED_ON)).isFalse();
    }

    private static boolean lifts(AgencyDecision decision) {
        return !new WhenAgencyDecidedLiftHold()
                .react(new Received<>(
                        "ironbark",
                        UUID.randomUUID(),
                        "notification/referral/1",
                        1,
                        Instant.EPOCH,
                        "ibac",
                        new AgencyDecided("r-1", "ibac", decision)))
                .isEmpty();
    }
}
