package io.probity.intake.council;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.council.CouncilCommand.AppointOfficeHolder;
import io.probity.intake.council.CouncilCommand.EndTerm;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.OfficeHolderTermEnded;
import io.probity.intake.council.Terms.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Terms of office as they come to be recorded: none ends without a word, and what is on record is not recorded again (HV-20). */
final class Appointing {
    private final Terms terms;

    Appointing(Terms terms) {
        this.terms = terms;
    }

    Decision<CouncilEvent> appoint(AppointOfficeHolder c) {
        if (c.office().isBlank() || c.holder().isBlank()) return refuse(CouncilRule.OFFICE_HAS_A_HOLDER);
        if (c.lastDay().filter(c.from()::isAfter).isPresent()) return refuse(CouncilRule.TERM_LASTS_A_DAY);
        if (c.lastDay().isPresent()) return appoint(c, c.lastDay().get());
        if (c.acting()) return refuse(CouncilRule.ACTING_HAS_A_LAST_DAY);
        return isOnRecord(c) ? accept() : accept(appointed(c));
    }

    private Decision<CouncilEvent> appoint(AppointOfficeHolder c, LocalDate lastDay) {
        boolean onRecord = isOnRecord(c);
        // Whoever was appointed since: what is recorded already is not recorded again.
        if (onRecord && !c.acting()) return accept();
        List<CouncilEvent> events = new ArrayList<>();
        if (!onRecord) {
            Term term = new Term(c.office(), c.holder(), c.from(), c.lastDay());
            if (terms.with(appointed(c)).filledAnewBy(lastDay, term)) return refuse(CouncilRule.OFFICE_WAS_FILLED_ANEW);
            events.add(appointed(c));
            events.add(new OfficeHolderTermEnded(c.office(), c.holder(), lastDay, c.at()));
        }
        Optional<Term> interrupted = interrupted(c, lastDay.plusDays(1));
        if (interrupted.isPresent()) {
            Term before = interrupted.get();
            if (!c.acting() || before.holder().equals(c.holder())) return refuse(CouncilRule.TERM_IS_NOT_CUT_SHORT);
            events.add(new OfficeHolderAppointed(c.office(), before.holder(), lastDay.plusDays(1), c.at()));
            terms.recordedEnd(before)
                    .map(end -> new OfficeHolderTermEnded(c.office(), before.holder(), end, c.at()))
                    .ifPresent(events::add);
        }
        return new Decision.Accepted<>(events);
    }

    /** Of a term that is on record, and on a day on which they still held the office. */
    Decision<CouncilEvent> end(EndTerm c) {
        Optional<Term> term = terms.begunBy(c.lastDay(), c.office(), c.holder());
        if (term.isEmpty()) return refuse(CouncilRule.TERM_IS_ON_RECORD);
        // Whoever was appointed since: what is recorded already is not recorded again.
        if (terms.recordedEnd(term.get()).equals(Optional.of(c.lastDay()))) return accept();
        return terms.filledAnewBy(c.lastDay(), term.get())
                ? refuse(CouncilRule.OFFICE_WAS_FILLED_ANEW)
                : accept(new OfficeHolderTermEnded(c.office(), c.holder(), c.lastDay(), c.at()));
    }

    private static OfficeHolderAppointed appointed(AppointOfficeHolder c) {
        return new OfficeHolderAppointed(c.office(), c.holder(), c.from(), c.at());
    }

    private boolean isOnRecord(AppointOfficeHolder c) {
        return terms.begunBy(c.from(), c.office(), c.holder())
                .filter(term -> term.from().equals(c.from()))
                .filter(term -> terms.recordedEnd(term).equals(c.lastDay()))
                .isPresent();
    }

    /**
     * The term that would go on after an appointment for a time, were it not for that. One from the same day is taken the place
     * of, as one that was recorded wrongly, unless somebody acts from its first day on.
     */
    private Optional<Term> interrupted(AppointOfficeHolder c, LocalDate after) {
        Terms others = new Terms(
                terms.appointments().stream()
                        .filter(a -> !a.office().equals(c.office())
                                || !a.holder().equals(c.holder())
                                || !a.from().equals(c.from()))
                        .toList(),
                terms.endings());
        return others.on(after).stream()
                .filter(term -> term.office().equals(c.office()))
                .filter(term -> !Terms.HELD_BY_MANY.contains(c.office())
                        || term.holder().equals(c.holder()))
                .filter(term -> term.from().isBefore(c.from())
                        || (c.acting() && term.from().equals(c.from())))
                .findFirst();
    }
}
