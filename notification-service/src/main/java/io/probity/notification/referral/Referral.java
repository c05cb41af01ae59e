package io.probity.notification.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How a referral stands. */
public sealed interface Referral {

    /** To whoever holds one of these offices it is as if it were not there. */
    default boolean hiddenFrom(Set<String> offices) {
        return switch (this) {
            case NotPrepared _ -> false;
            case Prepared p -> p.grounds().hiddenFrom(offices);
            case Superseded s -> s.grounds().hiddenFrom(offices);
            case Referred r -> r.grounds().hiddenFrom(offices);
        };
    }

    record NotPrepared() implements Referral {}

    /**
     * It waits for its signature.
     *
     * @param amends an earlier one of the same matter, which was decided anew
     */
    record Prepared(ReferralRef referral, Grounds grounds, Optional<UUID> amends) implements Referral {}

    /** A new decision came before the signature. */
    record Superseded(ReferralRef referral, Grounds grounds) implements Referral {}

    /**
     * @param questions asked by the agency, each with its answer once it was given
     * @param withdrawal what the agency is told of a new decision that leads to it no more
     */
    record Referred(
            ReferralRef referral,
            Grounds grounds,
            Signed signed,
            Optional<String> agencyReference,
            Optional<Answer> answer,
            Optional<String> handedTo,
            List<Question> questions,
            Withdrawal withdrawal)
            implements Referral {

        Optional<Question> open() {
            return questions.stream().filter(q -> q.answer().isEmpty()).findFirst();
        }

        /** Whether the agency is done with it: nothing is left to withdraw. */
        boolean isAnswered() {
            return answer.filter(it -> it == Answer.REFERRED_BACK || it == Answer.NO_ACTION)
                    .isPresent();
        }

        Referred acknowledged(String reference) {
            return new Referred(
                    referral, grounds, signed, Optional.of(reference), answer, handedTo, questions, withdrawal);
        }

        Referred decided(Answer decided, Optional<String> to) {
            return new Referred(
                    referral, grounds, signed, agencyReference, Optional.of(decided), to, questions, withdrawal);
        }

        Referred withQuestions(List<Question> all) {
            return new Referred(
                    referral, grounds, signed, agencyReference, answer, handedTo, List.copyOf(all), withdrawal);
        }

        Referred with(Withdrawal changed) {
            return new Referred(referral, grounds, signed, agencyReference, answer, handedTo, questions, changed);
        }
    }

    /** What left the council, and who put a name to it. */
    record Signed(String content, String contentHash, String office, Instant at) {}

    record Question(String question, Instant askedAt, Optional<String> answer) {}

    /** @param signed empty as long as it waits for its signature */
    record Withdrawal(boolean prepared, Optional<Signed> signed) {
        static final Withdrawal NONE = new Withdrawal(false, Optional.empty());
        static final Withdrawal PREPARED = new Withdrawal(true, Optional.empty());

        static Withdrawal signed(Signed told) {
            return new Withdrawal(true, Optional.of(told));
        }
    }
}
