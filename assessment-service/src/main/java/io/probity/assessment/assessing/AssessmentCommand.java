package io.probity.assessment.assessing;

import io.probity.policy.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can be asked of an assessment. */
public sealed interface AssessmentCommand {

    /**
     * A complaint was lodged that alleges corrupt conduct.
     *
     * @param receivedOn the day of the matter: the agreement counts that the council had then
     * @param subjects opaque ids of the officers it names
     */
    record OpenAssessment(Law law, LocalDate receivedOn, List<String> subjects) implements AssessmentCommand {}

    /** @param office the office the complaint went to: the Mayor's where it is about the Chief Executive Officer */
    record NameDecisionMaker(String office) implements AssessmentCommand {}

    /** What a person does on the form. */
    sealed interface Deed extends AssessmentCommand {
        Officer by();
    }

    record FillHeader(Header header, Officer by) implements Deed {}

    /** @param agreedFrom since when the council has a section 40 agreement, by its own record; likewise below */
    record AnswerQuestion(Answer answer, Optional<LocalDate> agreedFrom, Instant at, Officer by) implements Deed {}

    record RecordNotNotified(
            String conduct,
            List<String> informationRelied,
            String evidence,
            String reasons,
            Optional<LocalDate> agreedFrom,
            Officer by)
            implements Deed {}

    record DeclareConflict(String nature, Officer by) implements Deed {}

    /** @param officer whose conflict it is */
    record ManageConflict(String officer, Conflict.Arrangement arrangement, String steps, Officer by) implements Deed {}

    record ConsiderHumanRights(List<String> rights, boolean compatible, String reasons, Officer by) implements Deed {}

    record TakePreliminaryAction(PreliminaryAction action, String description, LocalDate on, Officer by)
            implements Deed {}

    record ConsiderOtherMatters(
            boolean publicInterestDisclosure,
            boolean police,
            List<String> otherBodies,
            String recommendation,
            Officer by)
            implements Deed {}

    /** @param name of the decision-maker, as it stands on the form */
    record Endorse(String name, Optional<LocalDate> agreedFrom, Instant at, Officer by) implements Deed {}
}
