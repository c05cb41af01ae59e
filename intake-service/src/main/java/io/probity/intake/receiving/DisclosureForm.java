package io.probity.intake.receiving;

import io.probity.edge.problems.Problems;
import io.probity.intake.complaint.Channel;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.ReporterKind;
import io.probity.intake.complaint.Statement;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.disclosure.Account;
import io.probity.intake.disclosure.DisclosureCommand.ReceiveDisclosure;
import io.probity.intake.lodging.LodgementRequest.SubjectOfficer;
import io.probity.intake.lodging.PersonalDetails;
import io.probity.policy.Policy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A public interest disclosure. It asks for little, and for no name.
 *
 * @param discloser left out by whoever stays anonymous; a name is kept in confidence
 * @param aboutCouncillor whether it is about a councillor
 * @param channel how it reached the coordinator who records it; left out by who makes it here
 * @param receivedOn the day on which it did
 */
public record DisclosureForm(
        @Nullable ReporterKind disclosedBy,
        @Nullable @Valid PersonalDetails discloser,
        @NotBlank @Size(max = 50_000) String whatHappened,
        @Nullable @Size(max = 1_000) String when,
        @Nullable @Size(max = 1_000) String where,
        @Nullable @Size(max = 50) List<@NotNull @Valid SubjectOfficer> subjectOfficers,
        @Nullable Boolean aboutCouncillor,
        @Nullable @Size(max = 20) String channel,
        @Nullable LocalDate receivedOn) {

    boolean byWeb() {
        return channel == null;
    }

    /** The elected offices it is about, by its own word or by whom it names (MC-04). */
    Set<String> electedOffices(Optional<String> mayor) {
        Set<String> offices = new HashSet<>();
        if (Boolean.TRUE.equals(aboutCouncillor)) offices.add("councillor");
        if (mayor.filter(subjects()::contains).isPresent()) offices.add("mayor");
        return offices;
    }

    ReceiveDisclosure toCommand(
            UUID id, Optional<UUID> person, Onboarded council, Policy policy, LocalDate today, Officer by, Instant at) {
        return new ReceiveDisclosure(
                id,
                Objects.requireNonNullElse(disclosedBy, ReporterKind.MEMBER_OF_THE_PUBLIC),
                person,
                subjects(),
                way(),
                byWeb() ? today : Objects.requireNonNullElse(receivedOn, today),
                new Account(whatHappened, given(when), given(where), accused()),
                council.initials(),
                policy.id(),
                policy.version(),
                today,
                by,
                at);
    }

    private Channel way() {
        if (channel == null) return Channel.WEB;
        return Channel.of(channel)
                .orElseThrow(() -> Problems.unprocessable(
                        "channel-unknown",
                        "The channel is one of: telephone, email, fax, letter, in-person, other (HV-04)."));
    }

    private Set<String> subjects() {
        return officers().stream()
                .flatMap(subject -> given(subject.officer()).stream())
                .collect(Collectors.toSet());
    }

    private List<Statement.SubjectOfficer> accused() {
        return officers().stream()
                .map(subject -> new Statement.SubjectOfficer(subject.name(), given(subject.position())))
                .toList();
    }

    private List<SubjectOfficer> officers() {
        return Objects.requireNonNullElse(subjectOfficers, List.of());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }
}
