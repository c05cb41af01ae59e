package io.probity.assessment.assessing;

import io.probity.policy.Answer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The assessment form as far as it is filled, in whatever order that was done.
 *
 * @param named officers whom the complaint names, whatever the header says
 * @param answers by question
 * @param conflicts by officer
 * @param decisionMaker the office the complaint went to; empty as long as nobody was named
 * @param suspicionFormedAt when a reasonable suspicion was formed; empty where none is held
 * @param other what was considered beside the test
 */
public record Form(
        List<String> named,
        Optional<Header> header,
        Map<String, Given> answers,
        Optional<NotNotified> notNotified,
        Map<String, Conflict> conflicts,
        Optional<String> decisionMaker,
        Optional<Instant> suspicionFormedAt,
        OtherInformation other) {

    /** An empty one. */
    static Form about(List<String> named) {
        return new Form(
                named,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                OtherInformation.NONE);
    }

    Form headed(Optional<Header> filled) {
        return new Form(named, filled, answers, notNotified, conflicts, decisionMaker, suspicionFormedAt, other);
    }

    Form answered(Given given) {
        return new Form(
                named,
                header,
                with(answers, given.question(), given),
                notNotified,
                conflicts,
                decisionMaker,
                suspicionFormedAt,
                other);
    }

    Form notNotifying(Optional<NotNotified> record) {
        return new Form(named, header, answers, record, conflicts, decisionMaker, suspicionFormedAt, other);
    }

    Form conflicted(Conflict conflict) {
        return new Form(
                named,
                header,
                answers,
                notNotified,
                with(conflicts, conflict.officer(), conflict),
                decisionMaker,
                suspicionFormedAt,
                other);
    }

    Form decidedBy(String office) {
        return new Form(named, header, answers, notNotified, conflicts, Optional.of(office), suspicionFormedAt, other);
    }

    /** A suspicion that was formed stays formed at that time, until it is given up. */
    Form suspected(Optional<Instant> at) {
        Optional<Instant> since = at.isPresent() && suspicionFormedAt.isPresent() ? suspicionFormedAt : at;
        return new Form(named, header, answers, notNotified, conflicts, decisionMaker, since, other);
    }

    Form informed(OtherInformation more) {
        return new Form(named, header, answers, notNotified, conflicts, decisionMaker, suspicionFormedAt, more);
    }

    public List<Answer> answersGiven() {
        return answers.values().stream().map(Given::asAnswer).toList();
    }

    Optional<Conflict> conflictOf(String officer) {
        return Optional.ofNullable(conflicts.get(officer));
    }

    /** Whether somebody takes no part in this matter: named in it, or with a conflict that is unmanaged or removes them. */
    public boolean bars(String officer) {
        return isSubject(officer) || conflictOf(officer).filter(Conflict::bars).isPresent();
    }

    /** Everybody who takes no part: subjects, and officers with a conflict that is unmanaged or removes them. */
    public List<String> barred() {
        Stream<String> conflicted =
                conflicts.values().stream().filter(Conflict::bars).map(Conflict::officer);
        return Stream.concat(subjects().stream(), conflicted).distinct().toList();
    }

    /** Whom it is about, by their opaque ids: named when it was lodged, or in the header since. */
    public List<String> subjects() {
        return Stream.concat(named.stream(), header.stream().flatMap(Header::officers))
                .distinct()
                .toList();
    }

    public boolean isSubject(String officer) {
        return subjects().contains(officer);
    }

    /** Whether the Chief Executive Officer has no say in this matter: it went to the Mayor, as it is about them. */
    public boolean isWithTheMayor() {
        return decisionMaker.equals(Optional.of(Officer.MAYOR))
                || header.filter(Header::namesTheChiefExecutive).isPresent();
    }

    /** Whether the Mayor decides, because the Chief Executive Officer may not (HV-37). */
    public boolean mayorDecides() {
        boolean conflicted =
                conflicts.values().stream().anyMatch(c -> c.offices().contains(Officer.CEO));
        boolean assessed = answers.values().stream().anyMatch(a -> a.offices().contains(Officer.CEO));
        return isWithTheMayor() || conflicted || assessed;
    }

    /** In which office somebody may endorse; empty where in none. */
    public Optional<String> positionOf(Officer officer) {
        if (officer.holds(Officer.CEO) && !isWithTheMayor()) return Optional.of(Officer.CEO);
        return officer.holds(Officer.MAYOR) && mayorDecides() ? Optional.of(Officer.MAYOR) : Optional.empty();
    }

    private static <V> Map<String, V> with(Map<String, V> old, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(old);
        more.put(key, value);
        return more;
    }
}
