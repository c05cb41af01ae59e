package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Concerned;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may investigate.
 *
 * @param handler whom the complaint was referred to
 * @param office the handler's office: manager, ceo or mayor
 * @param investigator whom the Chief Executive Officer named for a fraud matter (MC-17)
 * @param barred who takes no part: subjects of the matter, officers with an unmanaged conflict
 * @param decidedBy the office that endorsed the assessment it follows from
 * @param concerned whom the complaint concerns, and who had it in hand
 * @param conflicts of interest that were declared, by officer
 * @param wentToTheMayor whether it was referred to the Mayor, as it is about the Chief Executive Officer (HV-17)
 */
public record Lead(
        Optional<String> handler,
        Optional<String> office,
        Optional<String> investigator,
        List<String> barred,
        Optional<String> decidedBy,
        Concerned concerned,
        Map<String, Conflict> conflicts,
        boolean wentToTheMayor) {

    /** The offices that one person holds at a time. */
    private static final List<String> HELD_BY_ONE = List.of(Officer.CEO, Officer.MAYOR);

    static final Lead NOBODY = new Lead(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Concerned.named(List.of()),
            Map.of(),
            false);

    Lead handledBy(String newHandler, String newOffice) {
        boolean mayors = wentToTheMayor || newOffice.equals(Officer.MAYOR);
        return goesTo(Optional.of(newHandler), newOffice).of(mayors);
    }

    /**
     * As its handler takes no part any more: that does not make it one about the Chief Executive Officer.
     *
     * @param somebody empty where it goes to an office whose holder nobody recorded
     */
    Lead goesTo(Optional<String> somebody, String newOffice) {
        Concerned changed = somebody.map(concerned::handledBy).orElse(concerned);
        return new Lead(
                somebody, Optional.of(newOffice), investigator, barred, decidedBy, changed, conflicts, wentToTheMayor);
    }

    private Lead of(boolean mayors) {
        return new Lead(handler, office, investigator, barred, decidedBy, concerned, conflicts, mayors);
    }

    /** @param subjects whom it is about; none where the key to the matter was destroyed */
    Lead about(@Nullable List<String> subjects) {
        if (subjects == null) return this;
        List<String> all = Stream.concat(concerned.named().stream(), subjects.stream())
                .distinct()
                .toList();
        return with(new Concerned(all, concerned.complainant(), concerned.handlers()));
    }

    Lead complainedBy(String complainant) {
        return with(concerned.by(complainant));
    }

    private Lead with(Concerned changed) {
        return new Lead(handler, office, investigator, barred, decidedBy, changed, conflicts, wentToTheMayor);
    }

    Lead conflicted(Conflict conflict) {
        Map<String, Conflict> more = new HashMap<>(conflicts);
        more.put(conflict.officer(), conflict);
        return new Lead(handler, office, investigator, barred, decidedBy, concerned, Map.copyOf(more), wentToTheMayor);
    }

    Lead investigatedBy(String named) {
        return new Lead(handler, office, Optional.of(named), barred, decidedBy, concerned, conflicts, wentToTheMayor);
    }

    /** @param aside none where the key to the matter was destroyed */
    Lead without(@Nullable List<String> aside) {
        if (aside == null) return this;
        List<String> all =
                Stream.concat(barred.stream(), aside.stream()).distinct().toList();
        return new Lead(handler, office, investigator, all, decidedBy, concerned, conflicts, wentToTheMayor);
    }

    Lead decidedBy(Optional<String> endorsedIn) {
        return new Lead(handler, office, investigator, barred, endorsedIn, concerned, conflicts, wentToTheMayor);
    }

    /** By name, or as the one holder of the office it went to: a successor goes on with its matters. */
    boolean isHandler(Officer officer) {
        return handler.equals(Optional.of(officer.id()))
                || ownOffice().filter(officer::holds).isPresent();
    }

    /** Whether it is in this person's hands by name; what the Mayor decides is no longer in the CEO's. */
    public boolean isHandlersOwn(String officer) {
        return handler.equals(Optional.of(officer)) && !(isWithTheMayor() && !wentToTheMayor);
    }

    /** Where nobody is known to hold an office, the office itself is named as the handler. */
    boolean isWith(String officer, String inOffice) {
        boolean theirs = handler.map(officer::equals).orElse(officer.equals(inOffice));
        return theirs && office.equals(Optional.of(inOffice));
    }

    /** It is about the Chief Executive Officer, or the Mayor endorsed its assessment in their place. */
    public boolean isWithTheMayor() {
        return wentToTheMayor || decidedBy.equals(Optional.of(Officer.MAYOR));
    }

    /** Whose ties are asked for: whom it concerns, and its handler, whose manager is next. */
    public Stream<String> people() {
        return Stream.of(concerned.named().stream(), concerned.complainant().stream(), handler.stream())
                .flatMap(people -> people);
    }

    String officeOr(String other) {
        return office.orElse(other);
    }

    /** The office it went to, if one person holds it at a time. */
    Optional<String> ownOffice() {
        return office.filter(HELD_BY_ONE::contains);
    }

    /** Whom it concerns, as an assessment's form would have it. */
    Form asForm() {
        Form form = Form.about(concerned);
        return isWithTheMayor() ? form.on(Route.OPEN.referred(Officer.MAYOR)) : form;
    }
}
