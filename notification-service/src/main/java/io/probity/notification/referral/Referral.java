package io.probity.notification.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** @param amends earlier ones of the same matter, which may be heard of first */
    record NotPrepared(List<UUID> amends) implements Referral {}

    /**
     * It waits for its signature.
     *
     * @param amends earlier ones of the same matter, which was decided anew; the latest last
     */
    record Prepared(ReferralRef referral, Grounds grounds, List<UUID> amends) implements Referral {
        Prepared amending(UUID earlier) {
            return new Prepared(referral, grounds, and(amends, earlier));
        }
    }

    static List<UUID> and(List<UUID> amends, UUID earlier) {
        return Stream.concat(amends.stream(), Stream.of(earlier)).toList();
    }

    /** A new decision came before the signature. */
    record Superseded(ReferralRef referral, Grounds grounds) implements Referral {}

    /**
     * @param questions asked by the agency, each with its answer once it was given
     * @param withdrawal what the agency is told of a new decision that leads to it no more
     * @param amendedBy the one that took its place at the agency
     */
    record Referred(
            ReferralRef referral,
            Grounds grounds,
            Signed signed,
            Optional<String> agencyReference,
            Optional<Answer> answer,
            Optional<String> handedTo,
            List<Question> questions,
            Withdrawal withdrawal,
            Optional<UUID> amendedBy)
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
                    referral,
                    grounds,
                    signed,
                    Optional.of(reference),
                    answer,
                    handedTo,
                    questions,
                    withdrawal,
                    amendedBy);
        }

        Referred decided(Answer decided, Optional<String> to) {
            return new Referred(
                    referral,
                    grounds,
                    signed,
                    agencyReference,
                    Optional.of(decided),
                    to,
                    questions,
                    withdrawal,
                    amendedBy);
        }

        Referred withQuestions(List<Question> all) {
            return new Referred(
                    referral,
                    grounds,
                    signed,
                    agencyReference,
                    answer,
                    handedTo,
                    List.copyOf(all),
                    withdrawal,
                    amendedBy);
        }

        Referred with(Withdrawal changed) {
            return new Referred(
                    referral, grounds, signed, agencyReference, answer, handedTo, questions, changed, amendedBy);
        }

        Referred amended(UUID by) {
            return new Referred(
                    referral,
                    grounds,
                    signed,
                    agencyReference,
                    answer,
                    handedTo,
                    questions,
                    withdrawal,
                    Optional.of(by));
        }
    }

    /** What left the council, and who put a name to it. */
    record Signed(String content, String contentHash, String office, Instant at) {}

    record Question(String question, Instant askedAt, Optional<String> answer) {}

    /** @param signed empty as long as it waits for its signature */
    record Withdrawal(boolean prepared, Optional<Signed> signed) {
        static final Withdrawal NONE = new Withdrawal(false, Optional.empty());
        static final Withdrawal PREPARED = new Withdrawal(true, Optional.empty());

        boolean waits() {
            return prepared && signed.isEmpty();
        }

        static Withdrawal signed(Signed told) {
            return new Withdrawal(true, Optional.of(told));
        }
    }
}
