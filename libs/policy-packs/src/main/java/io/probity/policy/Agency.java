package io.probity.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A body outside the council that is notified, asked or appealed to.
 *
 * @param id unique over all jurisdictions, such as {@code ccc}
 * @param deliverTo where this installation sends what is meant for it; in the demo an address ending in .example
 * @param contacts what the sources print, each from a day on
 */
public record Agency(String id, String name, Kind kind, String deliverTo, List<Contact> contacts) {

    /** What an agency is for. */
    public enum Kind {
        INTEGRITY,
        OMBUDSMAN,
        HUMAN_RIGHTS,
        POLICE,
        AUDIT,
        OVERSIGHT
    }

    /**
     * How an agency is reached from a day on.
     *
     * @param until the last day; where it is not said, until the next entry begins
     * @param note a mistake of the source, or what has been corrected
     */
    public record Contact(
            LocalDate from,
            Optional<LocalDate> until,
            List<String> postal,
            Optional<String> telephone,
            Optional<String> fax,
            Optional<String> email,
            Optional<String> website,
            Optional<String> note) {

        public Contact {
            postal = List.copyOf(postal);
        }
    }

    public Agency {
        contacts = contacts.stream().sorted(Comparator.comparing(Contact::from)).toList();
    }

    /** The contact details that hold on a day (HV-25); empty before the first, and where the last one ended. */
    public Optional<Contact> contactOn(LocalDate day) {
        return contacts.stream()
                .filter(c -> !c.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(c -> c.until().filter(day::isAfter).isEmpty());
    }
}
