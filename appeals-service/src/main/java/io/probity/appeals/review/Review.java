package io.probity.appeals.review;

import java.util.Optional;

/** Where a complaint stands as far as its review is concerned. */
public sealed interface Review {

    Matter matter();

    Review with(Matter matter);

    /** Nobody appealed, so far. */
    record NotAppealed(Matter matter) implements Review {
        @Override
        public Review with(Matter now) {
            return new NotAppealed(now);
        }
    }

    /** An appeal is being reviewed. */
    record UnderReview(Matter matter, Appeal appeal, Reviewer reviewer, Examination examination) implements Review {
        @Override
        public UnderReview with(Matter now) {
            return new UnderReview(now, appeal, reviewer, examination);
        }

        UnderReview with(Appeal now) {
            return new UnderReview(matter, now, reviewer, examination);
        }

        UnderReview with(Reviewer now) {
            return new UnderReview(matter, appeal, now, examination);
        }

        UnderReview with(Examination now) {
            return new UnderReview(matter, appeal, reviewer, now);
        }

        Decided decided(Verdict verdict) {
            return new Decided(matter, appeal, reviewer, examination, verdict, FollowUp.NOTHING);
        }
    }

    /**
     * It was decided; what follows from that is not all done.
     *
     * @param reviewer who decided
     */
    record Decided(
            Matter matter,
            Appeal appeal,
            Reviewer reviewer,
            Examination examination,
            Verdict verdict,
            FollowUp followUp)
            implements Review {
        @Override
        public Review with(Matter now) {
            return new Decided(now, appeal, reviewer, examination, verdict, followUp);
        }

        /** The office that sees to what follows: not always the one that decided. */
        String seenToBy() {
            return followUp.seenToBy(reviewer);
        }

        Decided with(FollowUp now) {
            return new Decided(matter, appeal, reviewer, examination, verdict, now);
        }
    }

    /** All is done. The matter stays known: a new outcome can be appealed again. */
    record Over(Matter matter) implements Review {
        @Override
        public Review with(Matter now) {
            return new Over(now);
        }
    }

    /** A review that is over, as it was. */
    record Closed(Appeal appeal, Reviewer reviewer, Examination examination, Verdict verdict, FollowUp followUp) {}

    /** One appeal in whatever state it is; empty if there is none with this id. */
    default Optional<AppealView> appeal(String id) {
        Optional<AppealView> current =
                switch (this) {
                    case NotAppealed ignored -> Optional.empty();
                    case Over ignored -> Optional.empty();
                    case UnderReview r ->
                        Optional.of(new AppealView(
                                r.appeal, r.reviewer, r.examination, Optional.empty(), FollowUp.NOTHING, false));
                    case Decided d ->
                        Optional.of(new AppealView(
                                d.appeal, d.reviewer, d.examination, Optional.of(d.verdict), d.followUp, false));
                };
        return current.filter(view -> view.appeal().id().equals(id)).or(() -> matter().earlier().stream()
                .filter(closed -> closed.appeal().id().equals(id))
                .map(AppealView::of)
                .findFirst());
    }
}
