package io.probity.intake.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.diverting.AgencyPlace;
import io.probity.policy.Agency;
import io.probity.policy.Policy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What whoever made a disclosure is told at once.
 *
 * @param reference to be quoted to the coordinator, and to nobody else
 * @param orDirectly the agency to which it may be made as well, or instead
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisclosureReceipt(
        UUID id, String reference, LocalDate receivedOn, String whatHappensNext, Optional<AgencyPlace> orDirectly) {
    private static final String READ_BY_ONE =
            "The public interest disclosure coordinator alone reads this, and decides whether it is a disclosure that has"
                    + " to be notified";

    static DisclosureReceipt of(DisclosureReceived received, Policy policy) {
        return new DisclosureReceipt(
                received.disclosure(),
                received.reference(),
                received.receivedOn(),
                READ_BY_ONE
                        + policy.clock("disclosure-notification")
                                .map(clock -> " within " + clock.days() + " days.")
                                .orElse(".")
                        + (received.discloser().isPresent()
                                ? " The coordinator advises you of your rights and of what becomes of it."
                                : " You gave no name: keep the reference."),
                policy.agency(Agency.Kind.INTEGRITY).map(agency -> AgencyPlace.of(agency, received.receivedOn())));
    }
}
