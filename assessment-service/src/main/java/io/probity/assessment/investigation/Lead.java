package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Concerned;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Route;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may investigate.
 *
 * @param hands in whose hands it is
 * @param investigator whom the Chief Executive Officer named for a fraud matter (MC-17)
 * @param barred who takes no part: subjects of the matter, officers with an unmanaged conflict
 * @param decidedBy the office that endorsed the assessment it follows from
 * @param concerned whom the complaint concerns, and who had it in hand
 * @param conflicts of interest that were declared, or managed, by officer
 */
public record Lead(
        Hands hands,
        Optional<String> investigator,
        List<String> barred,
        Optional<String> decidedBy,
        Concerned concerned,
        Map<String, Conflict> conflicts) {

    static final Lead NOBODY = new Lead(
            Hands.NOBODYS, Optional.empty(), List.of(), Optional.empty(), Concerned.named(List.of()), Map.of());

    public Optional<String> handler() {
        return hands.handler();
    }

    public Optional<String> office() {
        return hands.office();
    }

    boolean wentToTheMayor() {
        return hands.wentToTheMayor();
    }

    Lead handledBy(String handler, String office) {
        return with(hands.referredTo(handler, office), concerned.handledBy(handler));
    }

    /** @param somebody empty where it goes to an office whose holder nobody recorded */
    Lead goesTo(Optional<String> somebody, String office) {
        Concerned before = hands.isReturnTo(somebody)
                ? handler().map(concerned::notHandledBy).orElse(concerned)
                : concerned;
        return with(
                hands.movedTo(somebody, office), somebody.map(before::handledBy).orElse(before));
    }

    private Lead with(Hands changed, Concerned handlers) {
        return new Lead(changed, investigator, barred, decidedBy, handlers, conflicts);
    }

    /** @param subjects whom it is about; none where the key to the matter was destroyed */
    Lead about(@Nullable List<String> subjects) {
        if (subjects == null) return this;
        List<String> all = Stream.concat(concerned.named().stream(), subjects.stream())
                .distinct()
                .toList();
        return with(hands, new Concerned(all, concerned.complainant(), concerned.handlers()));
    }

    Lead complainedBy(String complainant) {
        return with(hands, concerned.by(complainant));
    }

    Lead conflicted(Conflict conflict) {
        Map<String, Conflict> more = new HashMap<>(conflicts);
        more.put(conflict.officer(), conflict);
        return new Lead(hands, investigator, barred, decidedBy, concerned, Map.copyOf(more));
    }

    /** Who goes on under a plan is kept from it by nothing that was known of their conflict before. */
    Lead managed(ConflictManaged e) {
        Conflict conflict = Optional.ofNullable(conflicts.get(e.officer()))
                .orElseGet(() -> Conflict.toldByRegister(e.officer()))
                .managed(e.arrangement(), e.steps(), e.covers());
        List<String> still = barred.stream()
                .filter(officer -> conflict.bars() || !officer.equals(e.officer()))
                .toList();
        return new Lead(hands, investigator, still, decidedBy, concerned, conflicts).conflicted(conflict);
    }

    Lead investigatedBy(String named) {
        return new Lead(hands, Optional.of(named), barred, decidedBy, concerned, conflicts);
    }

    /** @param aside none where the key to the matter was destroyed */
    Lead without(@Nullable List<String> aside) {
        if (aside == null) return this;
        List<String> all =
                Stream.concat(barred.stream(), aside.stream()).distinct().toList();
        return new Lead(hands, investigator, all, decidedBy, concerned, conflicts);
    }

    Lead decidedBy(Optional<String> endorsedIn) {
        return new Lead(hands, investigator, barred, endorsedIn, concerned, conflicts);
    }

    /** Whether it is in this person's hands by name; what the Mayor decides is no longer in the CEO's. */
    public boolean isHandlersOwn(String officer) {
        return handler().equals(Optional.of(officer)) && !(isWithTheMayor() && !wentToTheMayor());
    }

    /** It is about the Chief Executive Officer, or the Mayor endorsed its assessment in their place. */
    public boolean isWithTheMayor() {
        return wentToTheMayor() || decidedBy.equals(Optional.of(Officer.MAYOR));
    }

    /** Whose ties are asked for: whom it concerns, and its handler, whose manager is next. */
    public Stream<String> people() {
        return Stream.of(concerned.named().stream(), concerned.complainant().stream(), handler().stream())
                .flatMap(people -> people);
    }

    String officeOr(String other) {
        return office().orElse(other);
    }

    /** Whom it concerns, as an assessment's form would have it. */
    Form asForm() {
        Form form = Form.about(concerned);
        return isWithTheMayor() ? form.on(Route.OPEN.referred(Officer.MAYOR)) : form;
    }
}
