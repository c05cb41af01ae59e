package io.probity.assessment.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The header of the assessment form (HV-29).
 *
 * @param fileReference the council's own file number
 * @param assessedOn date of the assessment
 * @param receivedOn date of receipt of the complaint or matter
 * @param complainants names of complainants or disclosers; none where they are unknown
 * @param subjects the subject officers; none where nobody is named yet
 * @param businessArea of the subject officers
 * @param details of the complaint or matter; also the conduct of a section 40A record
 * @param allegationTypes codes of the policy's own list
 * @param allegationDetails what is said about them
 */
public record Header(
        String fileReference,
        LocalDate assessedOn,
        LocalDate receivedOn,
        List<String> complainants,
        List<SubjectOfficer> subjects,
        String businessArea,
        String details,
        List<String> allegationTypes,
        String allegationDetails) {

    /** The subject officers who are known by an opaque id. */
    public Stream<String> officers() {
        return subjects.stream().flatMap(s -> s.officer().stream());
    }

    boolean namesSomebodyWithoutId() {
        return subjects.stream().anyMatch(s -> s.officer().isEmpty());
    }

    boolean namesTheChiefExecutive() {
        return subjects.stream().anyMatch(SubjectOfficer::chiefExecutive);
    }
}
