package io.probity.intake.disclosure;

import io.probity.intake.complaint.Statement.SubjectOfficer;
import java.util.List;
import java.util.Optional;

/** What a discloser said, in their own words. Stored sealed. */
public record Account(
        String whatHappened, Optional<String> when, Optional<String> where, List<SubjectOfficer> subjectOfficers) {
    public Account {
        subjectOfficers = List.copyOf(subjectOfficers);
    }
}
