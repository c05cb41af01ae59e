package io.probity.chaos;

import static java.util.stream.Collectors.joining;

import io.probity.local.Part;
import java.util.List;

/**
 * Whether an auditor sees what must not be: the books of a platform at rest are spoilt in one place, looked at, and put right
 * again. An inspection that misses it says nothing where it finds nothing.
 */
final class SpoiltBooks {
    private static final String EFFECT_TWICE = """
            insert into event (position, tenant, stream, version, type, data, metadata, hash)
            select 0, tenant, 'spoilt', 1, type, data, metadata, hash from event
            where metadata::json ->> 'cause' is not null order by position limit 1""";
    /** By turning round one byte; another time, and it is as it was. Of an event that shares its cause with no other. */
    private static final String LINK = """
            update event set hash = set_byte(hash, 0, 255 - get_byte(hash, 0)) where position = (
              select position from event one
              where not exists (select from event other where other.position <> one.position
                and other.metadata::json ->> 'cause' = one.metadata::json ->> 'cause')
              order by position limit 1)""";

    private static final String LINE_OF_THE_REGISTER = """
            update complaint_fact set channel = 'spoilt ' || channel where ctid = (
              select ctid from complaint_fact
              where generation = live_generation() and channel is not null limit 1)""";
    /** Of nothing, once a rebuild has put other lines in their place. */
    private static final String SPOILT_LINES =
            "update complaint_fact set channel = substr(channel, 8) where channel like 'spoilt %'";

    /**
     * One place.
     *
     * @param mend what puts it right, whatever came of looking at it
     * @param sign a word of what is said by whoever saw it
     */
    private record Place(String what, Part service, String spoil, String mend, Inspection inspection, String sign) {
        /** Said while it is spoilt, and neither before nor after. */
        boolean isSeen(Ground ground, Ledger ledger, Audit before) {
            Finding spoilt = spoilt(ground, ledger);
            boolean saidBefore = before.findings().stream()
                    .anyMatch(finding -> finding.what().equals(spoilt.what()) && isSaid(finding));
            return isSaid(spoilt) && !saidBefore && !isSaid(inspection.of(ground, ledger));
        }

        private Finding spoilt(Ground ground, Ledger ledger) {
            ground.databases().change(service, spoil);
            try {
                return inspection.of(ground, ledger);
            } finally {
                ground.databases().change(service, mend);
            }
        }

        private boolean isSaid(Finding finding) {
            return finding.wrong().stream().anyMatch(said -> said.contains(sign));
        }
    }

    private final List<Place> places;
    private final List<Place> seen;

    private SpoiltBooks(List<Place> places, List<Place> seen) {
        this.places = places;
        this.seen = seen;
    }

    /**
     * @param ledger with at least one lodgement that was acknowledged
     * @param before what was found in the same books; nobody has written in them since
     */
    static SpoiltBooks tried(Ground ground, Ledger ledger, Wire wire, Audit before) {
        String key =
                ledger.acknowledged(Part.INTAKE).getFirst().keys().iterator().next();
        String rename = "update request set id = '%s' where id = '%s'";
        List<Place> places = List.of(
                new Place(
                        "an effect that happened twice",
                        Part.INTAKE,
                        EFFECT_TWICE,
                        "delete from event where position = 0",
                        new EffectsOnce(),
                        "times from"),
                new Place(
                        "a request that is not kept",
                        Part.INTAKE,
                        rename.formatted("spoilt", key),
                        rename.formatted(key, "spoilt"),
                        new AcknowledgedRequests(),
                        "intake"),
                new Place(
                        "a line of the register that nobody told",
                        Part.REPORTING,
                        LINE_OF_THE_REGISTER,
                        SPOILT_LINES,
                        new Rebuilt(wire),
                        "differ"),
                new Place("a link of the chain", Part.INTAKE, LINK, LINK, new Chains(), "intake"));
        return new SpoiltBooks(
                places,
                places.stream().filter(it -> it.isSeen(ground, ledger, before)).toList());
    }

    boolean allSeen() {
        return seen.equals(places);
    }

    String what() {
        return places.stream().map(Place::what).collect(joining(", "));
    }

    @Override
    public String toString() {
        return allSeen()
                ? "the auditor sees each of the %d, and none before or after".formatted(places.size())
                : "the auditor sees, while it is there and not before or after, no more than "
                        + seen.stream().map(Place::what).toList();
    }
}
