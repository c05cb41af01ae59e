package io.probity.assessment.relating;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.ties.TiesCommand.By;
import io.probity.assessment.ties.TiesCommand.DeclareRelationship;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param other the opaque id of an officer, or of a person as the vault knows them
 * @param nature what the two are to each other
 * @param since the first day on which it is to count
 */
record RelationshipRequest(
        @Nullable @Pattern(regexp = Codes.ID) String other,
        @Nullable @Size(max = 20_000) String nature,
        @NotNull LocalDate since) {

    DeclareRelationship toCommand(UUID relationship, String officer, By by) {
        return new DeclareRelationship(relationship, officer, Codes.text(other), Codes.text(nature), since, by);
    }
}
