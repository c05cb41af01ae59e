package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Officer;
import java.util.List;
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
 */
public record Lead(
        Optional<String> handler,
        Optional<String> office,
        Optional<String> investigator,
        List<String> barred,
        Optional<String> decidedBy) {

    /** The offices that one person holds at a time. */
    private static final List<String> HELD_BY_ONE = List.of(Officer.CEO, Officer.MAYOR);

    static final Lead NOBODY =
            new Lead(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    Lead handledBy(String newHandler, String newOffice) {
        return new Lead(Optional.of(newHandler), Optional.of(newOffice), investigator, barred, decidedBy);
    }

    Lead investigatedBy(String named) {
        return new Lead(handler, office, Optional.of(named), barred, decidedBy);
    }

    /** @param aside none where the key to the matter was destroyed */
    Lead without(@Nullable List<String> aside) {
        if (aside == null) return this;
        List<String> all =
                Stream.concat(barred.stream(), aside.stream()).distinct().toList();
        return new Lead(handler, office, investigator, all, decidedBy);
    }

    Lead decidedBy(Optional<String> endorsedIn) {
        return new Lead(handler, office, investigator, barred, endorsedIn);
    }

    /** What is the Mayor's is kept from the Chief Executive Officer, whoever holds that office (HV-17, HV-37). */
    boolean bars(Officer officer) {
        return barred.contains(officer.id()) || (isWithTheMayor() && officer.holds(Officer.CEO));
    }

    /** By name, or as the one holder of the office it went to: a successor goes on with its matters. */
    boolean isHandler(Officer officer) {
        return handler.equals(Optional.of(officer.id()))
                || office.filter(HELD_BY_ONE::contains).filter(officer::holds).isPresent();
    }

    /** Whether it is in this person's hands by name; what the Mayor decides is no longer in the CEO's. */
    public boolean isHandlersOwn(String officer) {
        return handler.equals(Optional.of(officer)) && !(isWithTheMayor() && !wentToTheMayor());
    }

    boolean isWith(String officer, String inOffice) {
        return handler.equals(Optional.of(officer)) && office.equals(Optional.of(inOffice));
    }

    /** In a fraud matter: whoever was named, or as long as nobody was, investigators and whoever decides. */
    boolean mayInvestigate(Officer officer) {
        return investigator
                .map(named -> named.equals(officer.id()))
                .orElseGet(() -> officer.holds(Officer.INVESTIGATOR)
                        || officer.holds(Officer.CEO)
                        || officer.holds(Officer.MAYOR));
    }

    /** It is about the Chief Executive Officer, or the Mayor endorsed its assessment in their place. */
    public boolean isWithTheMayor() {
        return wentToTheMayor() || decidedBy.equals(Optional.of(Officer.MAYOR));
    }

    boolean wentToTheMayor() {
        return office.equals(Optional.of(Officer.MAYOR));
    }

    /** In a fraud matter: the office that directs it and looks at its review of controls last. */
    String decidingOffice() {
        return isWithTheMayor() ? Officer.MAYOR : Officer.CEO;
    }
}
