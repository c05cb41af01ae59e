package io.probity.intake.disclosure;

import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a disclosure's file.
 *
 * @param tracks complaints that the coordinator lodged out of it; none of them knows of it
 */
public record DisclosureFile(
        DisclosureReceived received,
        Optional<DiscloserAdvised> advised,
        Optional<DisclosureAssessed> assessed,
        Optional<DisclosureNotified> notified,
        List<String> tracks) {
    private static final String COORDINATOR = "pid-coordinator";

    public DisclosureFile {
        tracks = List.copyOf(tracks);
    }

    static DisclosureFile of(DisclosureReceived received) {
        return new DisclosureFile(received, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    DisclosureFile advised(DiscloserAdvised e) {
        return new DisclosureFile(received, Optional.of(e), assessed, notified, tracks);
    }

    DisclosureFile assessed(DisclosureAssessed e) {
        return new DisclosureFile(received, advised, Optional.of(e), notified, tracks);
    }

    DisclosureFile notified(DisclosureNotified e) {
        return new DisclosureFile(received, advised, assessed, Optional.of(e), tracks);
    }

    DisclosureFile withTrack(String complaint) {
        var more = new ArrayList<>(tracks);
        more.add(complaint);
        return new DisclosureFile(received, advised, assessed, notified, more);
    }

    /** The PID coordinator alone (MC-03), and not where it is about them. */
    public boolean isOpenTo(Officer officer) {
        return officer.holds(COORDINATOR) && !received.subjects().contains(officer.id());
    }
}
