package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Officer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can be asked of an investigation. */
public sealed interface InvestigationCommand {

    /** What other stages of the complaint's life lead to; nobody asks for it by hand. */
    sealed interface Heard extends InvestigationCommand {}

    /**
     * @param subjects opaque ids of the officers whom the complaint names
     * @param complainant an opaque reference; empty where it is anonymous
     */
    record KnowMatter(Matter matter, List<String> subjects, Optional<String> complainant) implements Heard {}

    record KnowComplainant(String complainant) implements Heard {}

    record NameHandler(String handler, String office) implements Heard {}

    /**
     * @param barred subjects of the matter and others who stand aside: none of them investigates
     * @param subjects those of them whom it is about: they are heard before anything is found
     * @param decidedBy the office that endorsed the assessment: ceo or mayor
     */
    record OpenAfterAssessment(
            Law law, Optional<String> agency, List<String> barred, List<String> subjects, Optional<String> decidedBy)
            implements Heard {}

    /**
     * The assessment was decided anew.
     *
     * @param agency who must be told by the new decision; empty where nobody is
     * @param referral the id under which it is referred
     * @param investigated whether the new decision leads to an investigation
     * @param then what becomes of one that waits for an agency, where the new decision leads to none
     */
    record FollowNewDecision(
            Law law,
            Optional<String> agency,
            String referral,
            boolean investigated,
            List<String> barred,
            List<String> subjects,
            Optional<String> decidedBy,
            Optional<Then> then)
            implements Heard {
        /** What becomes of an investigation that was to wait for an agency. */
        public enum Then {
            /** It goes on; what the agency has already it answers first (MC-06). */
            CONTINUE,
            DISCONTINUE
        }
    }

    record HoldForAgency(String agency, String referral) implements Heard {}

    record LiftHold(String agency, String referral) implements Heard {}

    /** Where its handler may not have it any more, it goes to the next; nobody asks for it by hand. */
    record Move(Known known) implements InvestigationCommand {}

    /** What a person does, with what the council knows that day. */
    record Act(Deed deed, Known known) implements InvestigationCommand {}

    /** What a person does in a matter. */
    sealed interface Deed {
        Officer by();
    }

    /** Of whoever does it. */
    record DeclareConflict(String nature, Officer by) implements Deed {}

    /** @param officer whose conflict it is; the same that an assessment knows (IC-10) */
    record ManageConflict(String officer, Conflict.Arrangement arrangement, String steps, Officer by) implements Deed {}

    /** The inquiry itself: closed to all while an agency has the matter, and to all but whoever investigates it. */
    sealed interface Inquiry extends Deed {}

    record ApplyCriteria(List<Criterion> criteria, boolean investigate, String reasons, Officer by)
            implements Inquiry {}

    record RecordStep(StepKind kind, String description, LocalDate on, Officer by) implements Inquiry {}

    record AnswerObjective(Objective objective, String answer, Officer by) implements Inquiry {}

    record PutAdverseMaterial(String to, String material, LocalDate respondBy, LocalDate today, Officer by)
            implements Inquiry {}

    record ReceiveResponse(String from, String response, Officer by) implements Inquiry {}

    /**
     * @param against the opaque id of a person for whom the finding is adverse
     * @param unheardBecause why no subject of the matter can be heard, where none was
     */
    record MakeFinding(
            int allegation,
            Finding finding,
            String reasons,
            Optional<String> against,
            Optional<String> unheardBecause,
            LocalDate today,
            Officer by)
            implements Inquiry {}

    record RecordLoss(Loss loss, String basis, Officer by) implements Inquiry {}

    /** @param loss as it is now known, such as the amount that an estimate came to */
    record CorrectLoss(Loss loss, String basis, Officer by) implements Inquiry {}

    record ReferForDiscipline(DisciplineUnder under, String reasons, Officer by) implements Inquiry {}

    record Complete(LocalDate today, Officer by) implements Inquiry {}

    record UseHoldException(HoldGround ground, String action, Officer by) implements Deed {}

    /** @param police whether the police are asked for help; likewise others, such as auditors (MC-17) */
    record DirectInvestigation(String investigator, String manner, boolean police, boolean externalHelp, Officer by)
            implements Deed {}

    record ConsiderHumanRights(List<String> rights, boolean compatible, String reasons, Officer by) implements Deed {}

    record ReviewControls(String adequacy, String improvements, Officer by) implements Deed {}

    /** @param office director or ceo; mayor where the Mayor decides */
    record EndorseControlReview(String office, String remarks, Officer by) implements Deed {}

    record SeekChiefExecutiveResponse(LocalDate respondBy, Officer by) implements Deed {}

    record DecideOutcome(Optional<String> remedy, Answer answer, Officer by) implements Deed {}
}
