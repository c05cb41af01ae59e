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
 * @param answers by question
 * @param declared what its officers said of their conflicts of interest
 * @param suspicionFormedAt when a reasonable suspicion was formed; empty where none is held
 * @param other what was considered beside the test
 */
public record Form(
        Concerned concerned,
        Route route,
        Optional<Header> header,
        Map<String, Given> answers,
        Optional<NotNotified> notNotified,
        Declarations declared,
        Optional<Instant> suspicionFormedAt,
        OtherInformation other) {

    /** An empty one. */
    public static Form about(Concerned concerned) {
        return new Form(
                concerned,
                Route.OPEN,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Declarations.NONE,
                Optional.empty(),
                OtherInformation.NONE);
    }

    /** For a decision anew: who and what it is about stays, and nothing is answered or considered (HV-37, HV-41). */
    Form unanswered() {
        return new Form(
                concerned,
                route,
                header,
                Map.of(),
                Optional.empty(),
                declared,
                Optional.empty(),
                other.withoutRightsConsidered());
    }

    Form concerning(Concerned more) {
        return new Form(more, route, header, answers, notNotified, declared, suspicionFormedAt, other);
    }

    public Form on(Route changed) {
        return new Form(concerned, changed, header, answers, notNotified, declared, suspicionFormedAt, other);
    }

    /** Whom a new header names is a new question: why somebody has no id is said anew. */
    Form headed(Optional<Header> filled) {
        return new Form(
                concerned, route, filled, answers, notNotified, declared, suspicionFormedAt, other.unexplained());
    }

    Form answered(Given given) {
        Map<String, Given> more = new LinkedHashMap<>(answers);
        more.put(given.question(), given);
        return new Form(concerned, route, header, more, notNotified, declared, suspicionFormedAt, other);
    }

    Form notNotifying(Optional<NotNotified> record) {
        return new Form(concerned, route, header, answers, record, declared, suspicionFormedAt, other);
    }

    public Form conflicted(Conflict conflict) {
        return declaring(declared.with(conflict));
    }

    Form declaring(Declarations more) {
        return new Form(concerned, route, header, answers, notNotified, more, suspicionFormedAt, other);
    }

    /** A suspicion that was formed stays formed at that time, until it is given up. */
    Form suspected(Optional<Instant> at) {
        Optional<Instant> since = at.isPresent() && suspicionFormedAt.isPresent() ? suspicionFormedAt : at;
        return new Form(concerned, route, header, answers, notNotified, declared, since, other);
    }

    Form informed(OtherInformation more) {
        return new Form(concerned, route, header, answers, notNotified, declared, suspicionFormedAt, more);
    }

    public List<Answer> answersGiven() {
        return answers.values().stream().map(Given::asAnswer).toList();
    }

    /** By officer. */
    public Map<String, Conflict> conflicts() {
        return declared.conflicts();
    }

    Optional<Conflict> conflictOf(String officer) {
        return Optional.ofNullable(conflicts().get(officer));
    }

    /** Whom it is about, by their opaque ids: named when it was lodged, or in the header since. */
    public List<String> subjects() {
        return Stream.concat(concerned.named().stream(), header.stream().flatMap(Header::officers))
                .distinct()
                .toList();
    }

    public boolean isSubject(String officer) {
        return subjects().contains(officer);
    }

    /** Subjects and complainant: being tied to one of them bars from the matter (HV-36). */
    public List<String> people() {
        return Stream.concat(subjects().stream(), concerned.complainant().stream())
                .toList();
    }

    /** Whether the Chief Executive Officer has no say in this matter: it went to the Mayor, as it is about them. */
    public boolean isWithTheMayor() {
        return route.referredTo().equals(Optional.of(Officer.MAYOR))
                || header.filter(Header::namesTheChiefExecutive).isPresent();
    }

    /** Whether somebody is named whom nothing bars: no id, and no word of why there is none (HV-36). */
    boolean namesSomebodyUnknown() {
        return header.filter(Header::namesSomebodyWithoutId).isPresent()
                && other.unidentified().isEmpty();
    }
}
