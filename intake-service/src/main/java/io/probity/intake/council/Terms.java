package io.probity.intake.council;

import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.OfficeHolderTermEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who held which office, from when until when. What was recorded last holds, whichever day it is about.
 *
 * @param appointments in the order in which they were recorded
 * @param endings likewise
 */
public record Terms(List<OfficeHolderAppointed> appointments, List<OfficeHolderTermEnded> endings) {
    static final Terms NONE = new Terms(List.of(), List.of());

    /** Offices that many hold at a time: there, nobody's appointment ends another's term. */
    static final Set<String> HELD_BY_MANY = Set.of(Council.COUNCILLOR);

    public Terms {
        appointments = List.copyOf(appointments);
        endings = List.copyOf(endings);
    }

    /** @param lastDay empty while nothing is recorded that ends it */
    public record Term(String office, String holder, LocalDate from, Optional<LocalDate> lastDay) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && lastDay.filter(day::isAfter).isEmpty();
        }
    }

    /** In the order in which they were recorded; without those that another took the place of on their first day. */
    public List<Term> all() {
        return where(any -> true).toList();
    }

    /** Opaque id of who holds an office of one on a day; empty where it is vacant. */
    Optional<String> holderOf(String office, LocalDate day) {
        return where(a -> a.office().equals(office))
                .filter(term -> term.covers(day))
                .map(Term::holder)
                .findFirst();
    }

    /** Whether one of them held an office while it happened (MC-04). */
    boolean heldDuring(Conduct conduct, String office, Set<String> officers) {
        return where(a -> a.office().equals(office) && officers.contains(a.holder()))
                .anyMatch(conduct::fallsInto);
    }

    /** The term of somebody in an office that had begun last by a day, whether it lasted until then or not. */
    Optional<Term> begunBy(LocalDate day, String office, String holder) {
        return where(a -> a.office().equals(office)
                        && a.holder().equals(holder)
                        && !a.from().isAfter(day))
                .max(Comparator.comparing(Term::from));
    }

    /** Those that last on a day, in the order in which they were recorded. */
    public List<Term> on(LocalDate day) {
        return where(any -> true).filter(term -> term.covers(day)).toList();
    }

    /** The last day that was recorded of a term, whoever was appointed since. */
    Optional<LocalDate> recordedEnd(Term term) {
        return ending(indexOf(term));
    }

    /** Whether the seat of a term was filled anew by a day. */
    boolean filledAnewBy(LocalDate day, Term term) {
        return untilNext(indexOf(term)).filter(day::isAfter).isPresent();
    }

    private int indexOf(Term term) {
        return IntStream.range(0, appointments.size())
                .filter(n -> appointments.get(n).office().equals(term.office())
                        && appointments.get(n).holder().equals(term.holder())
                        && appointments.get(n).from().equals(term.from()))
                .max()
                .orElseThrow();
    }

    /** Who is appointed again from the same day has the term anew, without the end that was recorded of it. */
    Terms with(OfficeHolderAppointed appointed) {
        var all = new ArrayList<>(appointments);
        all.add(appointed);
        return new Terms(
                all, endings.stream().filter(end -> !isOf(end, appointed)).toList());
    }

    private boolean isOf(OfficeHolderTermEnded end, OfficeHolderAppointed appointed) {
        return end.office().equals(appointed.office())
                && end.holder().equals(appointed.holder())
                && begunBy(end.lastDay(), end.office(), end.holder())
                        .filter(term -> term.from().equals(appointed.from()))
                        .isPresent();
    }

    Terms with(OfficeHolderTermEnded ended) {
        var all = new ArrayList<>(endings);
        all.add(ended);
        return new Terms(appointments, all);
    }

    private Stream<Term> where(Predicate<OfficeHolderAppointed> wanted) {
        return IntStream.range(0, appointments.size())
                .filter(n -> wanted.test(appointments.get(n)))
                .mapToObj(this::term)
                .filter(term -> term.lastDay().filter(term.from()::isAfter).isEmpty());
    }

    private Term term(int n) {
        OfficeHolderAppointed a = appointments.get(n);
        Optional<LocalDate> lastDay =
                Stream.concat(ending(n).stream(), untilNext(n).stream()).min(Comparator.naturalOrder());
        return new Term(a.office(), a.holder(), a.from(), lastDay);
    }

    /** As it was recorded last of this term: an end belongs to the term that had begun last by then. */
    private Optional<LocalDate> ending(int n) {
        OfficeHolderAppointed a = appointments.get(n);
        return endings.reversed().stream()
                .filter(e -> e.office().equals(a.office()) && e.holder().equals(a.holder()))
                .map(OfficeHolderTermEnded::lastDay)
                .filter(day -> !day.isBefore(a.from()))
                .filter(day -> later(n).filter(next -> next.holder().equals(a.holder()))
                        .allMatch(next -> next.from().isAfter(day)))
                .findFirst();
    }

    /** The day before the office, or a councillor's own seat, was filled again. */
    private Optional<LocalDate> untilNext(int n) {
        String holder = appointments.get(n).holder();
        Predicate<OfficeHolderAppointed> sameSeat =
                HELD_BY_MANY.contains(appointments.get(n).office())
                        ? next -> next.holder().equals(holder)
                        : next -> true;
        return later(n).filter(sameSeat)
                .map(OfficeHolderAppointed::from)
                .min(Comparator.naturalOrder())
                .map(from -> from.minusDays(1));
    }

    /** Appointments to the same office that begin later, or on the same day and were recorded later. */
    private Stream<OfficeHolderAppointed> later(int n) {
        OfficeHolderAppointed a = appointments.get(n);
        return IntStream.range(0, appointments.size())
                .filter(m -> m != n)
                .filter(m -> appointments.get(m).from().isAfter(a.from())
                        || (m > n && appointments.get(m).from().equals(a.from())))
                .mapToObj(appointments::get)
                .filter(next -> next.office().equals(a.office()));
    }
}
