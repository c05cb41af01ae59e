package io.probity.notification.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a referral stands. */
public sealed interface Referral {

    /** To whoever holds one of these offices it is as if it were not there. */
    default boolean hiddenFrom(Set<String> offices) {
        return switch (this) {
            case NotPrepared _ -> false;
            case Prepared p -> p.grounds().hiddenFrom(offices);
            case Referred r -> r.grounds().hiddenFrom(offices);
        };
    }

    record NotPrepared() implements Referral {}

    /** It waits for its signature. */
    record Prepared(ReferralRef referral, Grounds grounds) implements Referral {}

    /** @param questions asked by the agency, each with its answer once it was given */
    record Referred(
            ReferralRef referral,
            Grounds grounds,
            Signed signed,
            Optional<String> agencyReference,
            Optional<Answer> answer,
            Optional<String> handedTo,
            List<Question> questions)
            implements Referral {

        Optional<Question> open() {
            return questions.stream().filter(q -> q.answer().isEmpty()).findFirst();
        }

        Referred acknowledged(String reference) {
            return new Referred(referral, grounds, signed, Optional.of(reference), answer, handedTo, questions);
        }

        Referred decided(Answer decided, Optional<String> to) {
            return new Referred(referral, grounds, signed, agencyReference, Optional.of(decided), to, questions);
        }

        Referred withQuestions(List<Question> all) {
            return new Referred(referral, grounds, signed, agencyReference, answer, handedTo, List.copyOf(all));
        }
    }

    /** What left the council, and who put a name to it. */
    record Signed(String content, String contentHash, String office, Instant at) {}

    record Question(String question, Instant askedAt, Optional<String> answer) {}
}
