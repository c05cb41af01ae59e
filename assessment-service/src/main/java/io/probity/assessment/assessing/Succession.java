package io.probity.assessment.assessing;

import io.probity.policy.Deciding;
import java.util.Optional;

/** Which office decides in a matter: the first of the policy's whose holder may (HV-17, HV-37). */
public record Succession(Deciding deciding, Parties parties) {

    /** The office that decides; the last one where no other can. */
    public String office() {
        return deciding.offices().stream()
                .filter(office -> !yields(office))
                .findFirst()
                .orElseGet(() -> deciding.offices().getLast());
    }

    /** In which office somebody may decide; empty where in none. */
    public Optional<String> positionOf(Officer officer) {
        for (String office : deciding.offices()) {
            if (holds(officer, office) && !isClosed(office)) return Optional.of(office);
            if (!yields(office)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** By their roles, or as the council recorded it: no role is called after every office. */
    private boolean holds(Officer officer, String office) {
        return officer.holds(office)
                || Optional.ofNullable(parties.circumstances().holders().get(office))
                        .filter(officer.id()::equals)
                        .isPresent();
    }

    /** What is about the Chief Executive Officer is kept from that office, whoever holds it. */
    private boolean isClosed(String office) {
        return office.equals(Officer.CEO) && parties.form().isWithTheMayor();
    }

    private boolean yields(String office) {
        return isClosed(office) || parties.barsHolderOf(office) || hasAssessed(office) || isVacant(office);
    }

    private boolean hasAssessed(String office) {
        return deciding.byAnother()
                && parties.form().answers().values().stream()
                        .anyMatch(given -> given.offices().contains(office));
    }

    /** Chief Executive Officer and Mayor there always are, recorded or not; others only where somebody was appointed. */
    private boolean isVacant(String office) {
        return !office.equals(Officer.CEO)
                && !office.equals(Officer.MAYOR)
                && !parties.circumstances().holders().containsKey(office);
    }
}
