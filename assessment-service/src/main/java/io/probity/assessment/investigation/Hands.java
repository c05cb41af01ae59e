package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Officer;
import java.util.List;
import java.util.Optional;

/**
 * In whose hands an investigation is.
 *
 * @param handler whom the complaint was referred to
 * @param office the handler's office: manager, ceo or mayor
 * @param wentToTheMayor whether it was referred to the Mayor, as it is about the Chief Executive Officer (HV-17)
 * @param cameFrom who made way to them, and has it again where a plan lets them go on (IC-10); empty where it was referred
 */
public record Hands(
        Optional<String> handler, Optional<String> office, boolean wentToTheMayor, Optional<Turn.Next> cameFrom) {

    /** The offices that one person holds at a time. */
    private static final List<String> HELD_BY_ONE = List.of(Officer.CEO, Officer.MAYOR);

    static final Hands NOBODYS = new Hands(Optional.empty(), Optional.empty(), false, Optional.empty());

    Hands referredTo(String newHandler, String newOffice) {
        boolean mayors = wentToTheMayor || newOffice.equals(Officer.MAYOR);
        return new Hands(Optional.of(newHandler), Optional.of(newOffice), mayors, Optional.empty());
    }

    /**
     * As its handler takes no part any more, or may again: that does not make it one about the Chief Executive Officer.
     *
     * @param somebody empty where it goes to an office whose holder nobody recorded
     */
    Hands movedTo(Optional<String> somebody, String newOffice) {
        Optional<Turn.Next> before =
                isReturnTo(somebody) ? Optional.empty() : office.map(left -> new Turn.Next(handler, left));
        return new Hands(somebody, Optional.of(newOffice), wentToTheMayor, before);
    }

    boolean isReturnTo(Optional<String> somebody) {
        return somebody.isPresent()
                && cameFrom.filter(it -> it.handler().equals(somebody)).isPresent();
    }

    /** By name, or as the one holder of the office it went to: a successor goes on with its matters. */
    boolean areOf(Officer officer) {
        return handler.equals(Optional.of(officer.id()))
                || ownOffice().filter(officer::holds).isPresent();
    }

    /** Where nobody is known to hold an office, the office itself is named as the handler. */
    boolean areOf(String officer, String inOffice) {
        boolean theirs = handler.map(officer::equals).orElse(officer.equals(inOffice));
        return theirs && office.equals(Optional.of(inOffice));
    }

    /** Whether it went to them already, also where they may not have it and nobody else can. */
    boolean areOf(Turn.Next next) {
        return office.equals(Optional.of(next.office())) && handler.equals(next.handler());
    }

    /** The office it went to, if one person holds it at a time. */
    public Optional<String> ownOffice() {
        return office.filter(HELD_BY_ONE::contains);
    }
}
