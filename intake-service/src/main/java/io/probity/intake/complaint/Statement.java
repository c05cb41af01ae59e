package io.probity.intake.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the lodgement form that is somebody's own words, or tells who somebody is (HV-05). Stored sealed.
 *
 * @param whatHappened what was involved, in the complainant's words
 * @param desiredRemedy how the complainant believes it can be resolved (HV-43)
 * @param specialNeed the disability or other special need of the person affected
 * @param relationshipSpecified where the relationship is another than the form's own
 * @param natureSpecified where the nature is {@code other}
 * @param locationSpecified where the location is {@code other}
 * @param documents what was attached, by title
 */
public record Statement(
        String whatHappened,
        Optional<String> when,
        Optional<String> where,
        Optional<String> desiredRemedy,
        Optional<String> specialNeed,
        Optional<RaisedBefore> raisedBefore,
        Optional<String> relationshipSpecified,
        Optional<String> natureSpecified,
        Optional<String> locationSpecified,
        List<String> documents,
        List<SubjectOfficer> subjectOfficers,
        OfficeUse officeUse) {

    public Statement {
        documents = List.copyOf(documents);
        subjectOfficers = List.copyOf(subjectOfficers);
    }

    /** The same, and whom it is about, and when it happened, beside what stands in it. */
    Statement naming(List<SubjectOfficer> more, Optional<String> days) {
        String times = Stream.of(days, when).flatMap(Optional::stream).collect(Collectors.joining("; "));
        return new Statement(
                whatHappened,
                Optional.of(times).filter(text -> !text.isEmpty()),
                where,
                desiredRemedy,
                specialNeed,
                raisedBefore,
                relationshipSpecified,
                natureSpecified,
                locationSpecified,
                documents,
                Stream.concat(subjectOfficers.stream(), more.stream())
                        .distinct()
                        .toList(),
                officeUse);
    }

    /** What became of it when it was raised with the council before, and the papers about that. */
    public record RaisedBefore(String spokeTo, String wasTold, String whyDissatisfied, List<String> documents) {
        public RaisedBefore {
            documents = List.copyOf(documents);
        }
    }

    /** Whom it is about, in the complainant's words. */
    public record SubjectOfficer(String name, Optional<String> position) {}

    /**
     * What the officer who received it filled in (HV-04).
     *
     * @param firstAdvice what the complainant was advised on first contact
     */
    public record OfficeUse(
            Optional<String> channelSpecified,
            Optional<String> officer,
            Optional<String> position,
            Optional<String> firstAdvice) {}
}
