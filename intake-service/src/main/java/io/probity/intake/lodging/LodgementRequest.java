package io.probity.intake.lodging;

import io.probity.intake.complaint.About;
import io.probity.intake.complaint.Alleges;
import io.probity.intake.complaint.Relationship;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.complaint.Statement;
import io.probity.intake.diverting.ConductDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Complaint Lodgement Form, every field of it (HV-04, HV-05, HV-06, HV-43).
 *
 * @param reporterKind code of the policy's list; a member of the public where nothing is said (MC-01)
 * @param about what it concerns; {@code SERVICE} where nothing is said
 * @param affected whether the complainant is the person affected; yes where nothing is said
 * @param specialNeed the disability or other special need of the person affected, if there is one
 * @param nature code of the council's list; {@code other} where nothing is said of a report of corrupt conduct
 * @param outOfScope code of the reason for which it is none of what the council handles as a complaint, where that is
 *     plain (HV-02)
 * @param request the one that nothing was done about, where it is about that (HV-03)
 * @param receipt the part for office use only; without it the complaint came by the web form today
 * @param wantsReceipt whether the answer carries a receipt: where nothing is said, for whoever gives no name or withholds it,
 *     and not for what an officer records for somebody else
 * @param conduct the days of a report of corrupt conduct, where they are known (MC-04)
 * @param humanRights where it is a human rights complaint as well (HV-41)
 */
public record LodgementRequest(
        @NotNull Reporter reporter,
        @Nullable @Size(max = 50) String reporterKind,
        @NotNull Alleges alleges,
        @Nullable About about,
        @Nullable @Valid PersonalDetails complainant,
        @Nullable Boolean affected,
        @Nullable Relationship relationship,
        @Nullable @Size(max = 200) String relationshipSpecified,
        @Nullable @Valid PersonalDetails represented,
        @Nullable @Size(max = 2_000) String specialNeed,
        @Nullable @Valid RaisedBefore raisedBefore,
        @NotBlank @Size(max = 50_000) String whatHappened,
        @Nullable @Size(max = 1_000) String when,
        @Nullable @Size(max = 1_000) String where,
        @Nullable @Size(max = 10_000) String desiredRemedy,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> documents,
        @Nullable @Size(max = 100) String nature,
        @Nullable @Size(max = 500) String natureSpecified,
        @Nullable @Size(max = 100) String location,
        @Nullable @Size(max = 500) String locationSpecified,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> allegationTypes,
        @Nullable @Size(max = 50) List<@NotNull @Valid SubjectOfficer> subjectOfficers,
        @Nullable @Size(max = 100) String outOfScope,
        @Nullable @Valid OwnRequest request,
        @Nullable @Valid Receipt receipt,
        @Nullable Boolean wantsReceipt,
        @Nullable ConductDays conduct,
        @Nullable @Valid HumanRightsClaim humanRights) {

    /**
     * That it says human rights were limited (HV-41).
     *
     * @param rights codes of the law's list; left out where it names none
     */
    public record HumanRightsClaim(@Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> rights) {}

    /** A request for service or information, under its own reference and date. */
    public record OwnRequest(
            @NotBlank @Size(max = 100) String reference,
            @NotNull LocalDate requestedOn) {}

    /** Where the complaint was raised with the council before. */
    public record RaisedBefore(
            @NotBlank @Size(max = 500) String spokeTo,
            @NotBlank @Size(max = 10_000) String wasTold,
            @NotBlank @Size(max = 10_000) String whyDissatisfied,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> documents) {}

    /**
     * An officer whom it is about.
     *
     * @param officer their opaque id, where it is known: it bars them from the matter
     */
    public record SubjectOfficer(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String position,
            @Nullable @Size(max = 100) String officer) {

        /** The opaque ids of those of whom one is known. */
        public static Set<String> ids(@Nullable List<SubjectOfficer> named) {
            return Texts.all(named).stream()
                    .flatMap(subject -> Texts.given(subject.officer()).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** As their names are kept. */
        public static List<Statement.SubjectOfficer> names(@Nullable List<SubjectOfficer> named) {
            return Texts.all(named).stream()
                    .map(subject -> new Statement.SubjectOfficer(subject.name(), Texts.given(subject.position())))
                    .toList();
        }
    }

    /**
     * Office use only.
     *
     * @param channel telephone, email, fax, letter, in-person, web, other
     * @param officer name of who received it
     * @param firstAdvice summary of what the complainant was advised
     */
    public record Receipt(
            @NotBlank @Size(max = 20) String channel,
            @Nullable @Size(max = 200) String channelSpecified,
            @Nullable LocalDate receivedOn,
            @Nullable @Size(max = 200) String officer,
            @Nullable @Size(max = 200) String position,
            @Nullable @Size(max = 5_000) String firstAdvice) {}
}
