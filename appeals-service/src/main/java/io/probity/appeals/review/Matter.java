package io.probity.appeals.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of the complaint that is, or may be, appealed: noted here as facts, so that nobody has to be asked.
 *
 * @param complaint empty until its lodging was heard of
 * @param handling in whose hands it was
 * @param outcomes what was decided about it, the latest last
 * @param appealed how many outcomes were known when it was last appealed; -1 if it never was
 * @param earlier reviews that are over, the latest last
 * @param named who complained, where they gave their name later, which may be heard of first
 */
public record Matter(
        Optional<Complaint> complaint,
        Handling handling,
        List<Outcome> outcomes,
        int appealed,
        List<Review.Closed> earlier,
        Optional<String> named) {

    public static final Matter UNKNOWN =
            new Matter(Optional.empty(), Handling.NOBODYS, List.of(), -1, List.of(), Optional.empty());

    /**
     * @param complainant opaque; empty if anonymous
     * @param subjects opaque ids of the officers it is about
     */
    public record Complaint(
            String reference,
            Optional<String> complainant,
            boolean corruptConduct,
            String nature,
            String location,
            List<String> subjects,
            String policy,
            String policyVersion) {}

    public record Handler(String officer, String office) {}

    /** @param remedy code of the remedial action; empty where there was none */
    public record Outcome(String outcome, Optional<String> remedy, String by, String office) {}

    /** Who handled it, the latest last. */
    public List<Handler> handlers() {
        return handling.handlers();
    }

    /** Everyone who had a part in what is reviewed: none of them may review it (HV-45). */
    public Set<String> tookPart() {
        Set<String> officers = new LinkedHashSet<>();
        handlers().forEach(handler -> officers.add(handler.officer()));
        outcomes.forEach(outcome -> officers.add(outcome.by()));
        officers.addAll(handling.acted());
        return officers;
    }

    /** Of those, whose handling or decision it is that is reviewed: who is heard and counselled, and learns what came of it. */
    public Set<String> handledOrDecided() {
        return Stream.concat(
                        handlers().stream().map(Handler::officer),
                        outcomes.stream().map(Outcome::by))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasDecided(String officer) {
        return outcomes.stream().anyMatch(outcome -> outcome.by().equals(officer));
    }

    /** The offices whose handling or decision is reviewed. */
    public Set<String> officesInvolved() {
        Set<String> offices = new LinkedHashSet<>();
        handlers().forEach(handler -> offices.add(handler.office()));
        outcomes.forEach(outcome -> offices.add(outcome.office()));
        return offices;
    }

    /** Whether the Mayor had it, if only in between: from then on it stays hidden from the Chief Executive Officer. */
    public boolean wasWithTheMayor() {
        return officesInvolved().contains(Reviewer.MAYOR)
                || handling.inBetween().stream().anyMatch(it -> it.office().equals(Reviewer.MAYOR));
    }

    /** Whom it concerns: being tied to one of them bars from its review (HV-36). */
    public List<String> people() {
        Stream<String> subjects = complaint.stream().flatMap(known -> known.subjects().stream());
        return Stream.concat(subjects, complainant().stream()).toList();
    }

    Optional<String> complainant() {
        return named.or(() -> complaint.flatMap(Complaint::complainant));
    }

    Matter by(String somebody) {
        return new Matter(complaint, handling, outcomes, appealed, earlier, Optional.of(somebody));
    }

    /** Whether this officer is whom it is about, as far as that is known. */
    public boolean isAbout(String officer) {
        return complaint.filter(known -> known.subjects().contains(officer)).isPresent();
    }

    /** Who initially handled it, and is counselled where an appeal succeeds (HV-23). */
    public Optional<String> handlingOfficer() {
        return handlers().stream().map(Handler::officer).findFirst().or(() -> outcomes.stream()
                .map(Outcome::by)
                .findFirst());
    }

    Matter with(Complaint known) {
        return new Matter(Optional.of(known), handling, outcomes, appealed, earlier, named);
    }

    Matter with(Handling now) {
        return new Matter(complaint, now, outcomes, appealed, earlier, named);
    }

    Matter with(Outcome outcome) {
        return new Matter(complaint, handling, plus(outcomes, outcome), appealed, earlier, named);
    }

    Matter nowAppealed() {
        return new Matter(complaint, handling, outcomes, outcomes.size(), earlier, named);
    }

    Matter with(Review.Closed over) {
        return new Matter(complaint, handling, outcomes, appealed, plus(earlier, over), named);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
