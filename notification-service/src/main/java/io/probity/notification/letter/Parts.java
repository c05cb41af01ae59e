package io.probity.notification.letter;

import static io.probity.notification.letter.LetterRule.ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING;
import static io.probity.notification.letter.LetterRule.APPEAL_OUTCOME_NAMES_EXTERNAL_RIGHTS;
import static io.probity.notification.letter.LetterRule.WRITTEN_RESPONSE_GIVES_REASONS;
import static io.probity.notification.letter.LetterRule.WRITTEN_RESPONSE_SAYS_WHAT_IS_DONE;

import java.util.Optional;

/**
 * Which parts a letter's text has, as far as the process asks for them. The words themselves stay with the service that
 * took them.
 *
 * @param understanding what the complaint is understood to be
 * @param nextSteps what happens next
 * @param reasons the policy or law the decision rests on
 * @param action what is done about it, or who it goes to
 * @param externalRights where else the person can turn
 */
public record Parts(boolean understanding, boolean nextSteps, boolean reasons, boolean action, boolean externalRights) {

    /** For a letter that says nothing of the matter. */
    public static final Parts NONE = new Parts(false, false, false, false, false);

    /** What a letter of this kind cannot leave without (HV-02, HV-09, HV-44, HV-50). */
    Optional<LetterRule> missingFrom(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> unless(understanding && nextSteps, ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING);
            case OUTCOME, OUT_OF_SCOPE ->
                unless(reasons, WRITTEN_RESPONSE_GIVES_REASONS)
                        .or(() -> unless(action, WRITTEN_RESPONSE_SAYS_WHAT_IS_DONE));
            case APPEAL_OUTCOME ->
                unless(reasons, WRITTEN_RESPONSE_GIVES_REASONS)
                        .or(() -> unless(externalRights, APPEAL_OUTCOME_NAMES_EXTERNAL_RIGHTS));
            case AGENCY_NOTICE -> Optional.empty();
        };
    }

    private static Optional<LetterRule> unless(boolean there, LetterRule rule) {
        return there ? Optional.empty() : Optional.of(rule);
    }
}
