package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Statement;
import io.probity.intake.complaint.Statement.OfficeUse;
import io.probity.intake.complaint.Statement.RaisedBefore;
import io.probity.intake.complaint.Statement.SubjectOfficer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of the form. Who sorts complaints reads what happened; who handles them reads all (MC-15). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Words(
        String whatHappened,
        Optional<String> when,
        Optional<String> where,
        Optional<String> desiredRemedy,
        Optional<String> specialNeed,
        Optional<RaisedBefore> raisedBefore,
        List<String> documents,
        List<SubjectOfficer> subjectOfficers,
        Optional<OfficeUse> officeUse,
        Optional<String> relationshipSpecified,
        Optional<String> natureSpecified,
        Optional<String> locationSpecified) {

    private static final Set<String> READ_ALL = Set.of("complaints-officer", "ceo", "assessor", "pid-coordinator");

    static Optional<Words> of(ComplaintFile file, Officer officer) {
        Statement said = file.lodged().statement();
        if (readsAll(file, officer)) return Optional.of(all(said));
        return officer.holds("records-officer") ? Optional.of(toSort(said)) : Optional.empty();
    }

    static boolean readsAll(ComplaintFile file, Officer officer) {
        return file.handledBy(officer) || officer.offices().stream().anyMatch(READ_ALL::contains);
    }

    private static Words all(Statement said) {
        return new Words(
                said.whatHappened(),
                said.when(),
                said.where(),
                said.desiredRemedy(),
                said.specialNeed(),
                said.raisedBefore(),
                said.documents(),
                said.subjectOfficers(),
                Optional.of(said.officeUse()),
                said.relationshipSpecified(),
                said.natureSpecified(),
                said.locationSpecified());
    }

    private static Words toSort(Statement said) {
        return new Words(
                said.whatHappened(),
                said.when(),
                said.where(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                said.documents(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                said.natureSpecified(),
                said.locationSpecified());
    }
}
