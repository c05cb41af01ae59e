package io.probity.appeals.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the reviewer has done to find out. */
public record Examination(Optional<Plan> plan, List<Step> steps, List<Put> put) {

    public static final Examination NOT_BEGUN = new Examination(Optional.empty(), List.of(), List.of());

    /** People to interview, files and locations to inspect (HV-47). */
    public record Plan(List<String> people, List<String> files, List<String> locations) {
        boolean isEmpty() {
            return people.isEmpty() && files.isEmpty() && locations.isEmpty();
        }
    }

    /** What a step of a review can be (HV-47). */
    public enum StepKind {
        INTERVIEW,
        DOCUMENT_INSPECTION,
        SITE_INSPECTION,
        RESEARCH,
        NOTE
    }

    public record Step(StepKind kind, String record, Instant at) {}

    /**
     * Material adverse to a person, put to them (HV-48).
     *
     * @param respondBefore until when they can comment
     * @param response what they said; empty if nothing yet
     */
    public record Put(String person, String material, Instant respondBefore, Optional<String> response) {
        boolean heard(Instant at) {
            return response.isPresent() || !at.isBefore(respondBefore);
        }
    }

    /** Whether a person had material put to them, and had the opportunity to comment on all of it. */
    boolean hasHeard(String person, Instant at) {
        List<Put> theirs =
                put.stream().filter(one -> one.person().equals(person)).toList();
        return !theirs.isEmpty() && theirs.stream().allMatch(one -> one.heard(at));
    }

    boolean awaits(String person) {
        return put.stream()
                .anyMatch(one -> one.person().equals(person) && one.response().isEmpty());
    }

    Examination with(Plan planned) {
        return new Examination(Optional.of(planned), steps, put);
    }

    Examination with(Step step) {
        return new Examination(
                plan, Stream.concat(steps.stream(), Stream.of(step)).toList(), put);
    }

    Examination with(Put material) {
        return new Examination(
                plan, steps, Stream.concat(put.stream(), Stream.of(material)).toList());
    }

    Examination answered(String person, String response) {
        return new Examination(
                plan,
                steps,
                put.stream()
                        .map(one -> one.person().equals(person)
                                        && one.response().isEmpty()
                                ? new Put(one.person(), one.material(), one.respondBefore(), Optional.of(response))
                                : one)
                        .toList());
    }
}
