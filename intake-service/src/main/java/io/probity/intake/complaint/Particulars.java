package io.probity.intake.complaint;

import io.probity.policy.Channel;
import io.probity.policy.ReporterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The part of the lodgement form that is codes, dates and opaque ids (HV-04, HV-05, HV-06).
 *
 * @param complainant the person in the identity vault; empty if anonymous
 * @param represented the person spoken for, in the identity vault as well
 * @param affected whether the complainant is the person affected (HV-01)
 * @param relationship to the person affected, where that is somebody else
 * @param subjects opaque ids of the officers it is about, where they are known: each is barred from the matter
 * @param receivedBy opaque id of the officer who wrote it down; empty for the web form
 * @param nature code of the council's own list
 * @param location code of the council's own list
 * @param allegationTypes codes of the policy's list; empty for an administrative complaint
 */
public record Particulars(
        Reporter reporter,
        ReporterKind reporterKind,
        Optional<UUID> complainant,
        Optional<UUID> represented,
        boolean affected,
        Optional<Relationship> relationship,
        Alleges alleges,
        About about,
        Set<String> subjects,
        Channel channel,
        LocalDate receivedOn,
        Optional<String> receivedBy,
        String nature,
        String location,
        List<String> allegationTypes) {

    public Particulars {
        subjects = Set.copyOf(subjects);
        allegationTypes = List.copyOf(allegationTypes);
    }

    Particulars reportedBy(Reporter known, UUID person) {
        return new Particulars(
                known,
                reporterKind,
                Optional.of(person),
                represented,
                affected,
                relationship,
                alleges,
                about,
                subjects,
                channel,
                receivedOn,
                receivedBy,
                nature,
                location,
                allegationTypes);
    }

    public boolean anonymous() {
        return reporter == Reporter.ANONYMOUS;
    }

    /** Kept out of the sight of everyone who does not deal with it (MC-15). */
    public boolean hidden() {
        return alleges == Alleges.CORRUPT_CONDUCT;
    }

    /** Suspected corrupt conduct that somebody told of by word of mouth (MC-02). */
    boolean isToldReport() {
        return hidden() && channel.verbal();
    }

    public boolean aboutChiefExecutive() {
        return about == About.CHIEF_EXECUTIVE_DECISION || about == About.CHIEF_EXECUTIVE_INDIRECTLY;
    }
}
