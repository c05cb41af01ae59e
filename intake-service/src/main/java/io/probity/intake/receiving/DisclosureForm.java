package io.probity.intake.receiving;

import io.probity.edge.problems.Problems;
import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.Account;
import io.probity.intake.disclosure.DisclosureCommand.ReceiveDisclosure;
import io.probity.intake.diverting.ConductDays;
import io.probity.intake.lodging.LodgementRequest.SubjectOfficer;
import io.probity.intake.lodging.PersonalDetails;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.lodging.Reporters;
import io.probity.intake.lodging.Texts;
import io.probity.policy.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public interest disclosure. It asks for little, and for no name.
 *
 * @param disclosedBy code of a kind of people who report; a member of the public where nothing is said
 * @param discloser left out by whoever stays anonymous; a name is kept in confidence
 * @param mayBeWrittenTo whether the coordinator may write to the contact that is given; left out, they may not
 * @param wantsReceipt left out, whoever makes it here is given one
 * @param aboutCouncillor whether it is about a councillor
 * @param channel how it reached the coordinator who records it; left out by who makes it here
 * @param receivedOn the day on which it did
 * @param conduct the days on which it happened, where they are known (MC-04)
 */
public record DisclosureForm(
        @Nullable @Size(max = 50) String disclosedBy,
        @Nullable @Valid PersonalDetails discloser,
        @NotBlank @Size(max = 50_000) String whatHappened,
        @Nullable @Size(max = 1_000) String when,
        @Nullable @Size(max = 1_000) String where,
        @Nullable @Size(max = 50) List<@NotNull @Valid SubjectOfficer> subjectOfficers,
        @Nullable Boolean mayBeWrittenTo,
        @Nullable Boolean wantsReceipt,
        @Nullable Boolean aboutCouncillor,
        @Nullable @Size(max = 20) String channel,
        @Nullable LocalDate receivedOn,
        @Nullable ConductDays conduct) {

    boolean byWeb() {
        return channel == null;
    }

    /** The elected offices it is about, by its own word or by whom it names (MC-04). */
    Set<String> electedOffices(PolicyInForce law) {
        return law.council()
                .electedOffices(
                        Boolean.TRUE.equals(aboutCouncillor),
                        SubjectOfficer.ids(subjectOfficers),
                        ConductDays.of(conduct, law.today()));
    }

    boolean takesReceipt() {
        return Objects.requireNonNullElse(wantsReceipt, byWeb());
    }

    ReceiveDisclosure toCommand(UUID id, Optional<UUID> person, PolicyInForce law, Officer by, Instant at) {
        LocalDate today = law.today();
        return new ReceiveDisclosure(
                id,
                Reporters.kind(disclosedBy),
                person,
                SubjectOfficer.ids(subjectOfficers),
                way(),
                byWeb() ? today : Objects.requireNonNullElse(receivedOn, today),
                new Account(
                        whatHappened,
                        ConductDays.inWords(conduct, when),
                        Texts.given(where),
                        SubjectOfficer.names(subjectOfficers)),
                Boolean.TRUE.equals(mayBeWrittenTo),
                law.council().initials(),
                law.policy().id(),
                law.policy().version(),
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
}
