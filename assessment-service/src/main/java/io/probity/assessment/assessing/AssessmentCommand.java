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
     * @param complainant an opaque reference; empty where it is anonymous
     */
    record OpenAssessment(Law law, LocalDate receivedOn, List<String> subjects, Optional<String> complainant)
            implements AssessmentCommand {}

    /** Who reported gave a name later: the vault knows who it is. */
    record KnowComplainant(String complainant) implements AssessmentCommand {}

    /**
     * The complaint went to somebody.
     *
     * @param office theirs: the Mayor's where it is about the Chief Executive Officer
     */
    record NameHandler(String handler, String office) implements AssessmentCommand {}

    /** Where whoever decides may not any more, as things stand that day, it goes to the next; nobody asks for it by hand. */
    record Move(Circumstances circumstances) implements AssessmentCommand {}

    /** Somebody does something on the form, as things stand that day. */
    record Act(Deed deed, Circumstances circumstances) implements AssessmentCommand {}

    /** What a person does on the form. */
    sealed interface Deed {
        Officer by();
    }

    record FillHeader(Header header, Officer by) implements Deed {}

    /** @param reasons why a subject of the header has no id under which they act */
    record LeaveUnidentified(String reasons, Officer by) implements Deed {}

    record AnswerQuestion(Answer answer, Instant at, Officer by) implements Deed {}

    record RecordNotNotified(
            String conduct, List<String> informationRelied, String evidence, String reasons, Officer by)
            implements Deed {}

    record DeclareConflict(String nature, Officer by) implements Deed {}

    /** Asked for it, somebody says that they have no conflict of interest (HV-36). */
    record DeclareNoConflict(Officer by) implements Deed {}

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

    /** What was endorsed is decided anew; until that is endorsed in its turn, the decision stands. */
    record Reopen(Ground ground, String reasons, Instant at, Officer by) implements Deed {
        /** Why a decision is made anew. */
        public enum Ground {
            /** Somebody took part in it who may not have. */
            LATE_CONFLICT,
            NEW_INFORMATION,
            ERROR
        }
    }

    /** @param name of the decision-maker, as it stands on the form */
    record Endorse(String name, Instant at, Officer by) implements Deed {}
}
