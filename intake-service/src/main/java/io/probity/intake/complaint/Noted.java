package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintEvent.HumanRightsRaised;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a complaint is found to be beside what it was lodged as.
 *
 * @param humanRights that it is a human rights complaint as well (HV-41)
 * @param suspicions who raised what is reported, and why; none of a report that somebody lodged (MC-12)
 */
public record Noted(Optional<HumanRightsRaised> humanRights, List<SuspicionRaised> suspicions) {
    static final Noted NOTHING = new Noted(Optional.empty(), List.of());

    public Noted {
        suspicions = List.copyOf(suspicions);
    }

    Noted with(HumanRightsRaised e) {
        return new Noted(Optional.of(e), suspicions);
    }

    Noted with(SuspicionRaised e) {
        return new Noted(
                humanRights, Stream.concat(suspicions.stream(), Stream.of(e)).toList());
    }
}
