package io.probity.intake.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What can be asked of a council. */
public sealed interface CouncilCommand {

    /**
     * @param council its id, such as {@code wattle-creek}
     * @param jurisdiction one of the policy packs', such as {@code queensland}
     */
    record OnboardCouncil(String council, String name, String jurisdiction, Instant at) implements CouncilCommand {}

    /** @param jurisdiction whose law that policy stands under */
    record AdoptPolicy(
            String policy, String version, String jurisdiction, String resolution, LocalDate effectiveFrom, Instant at)
            implements CouncilCommand {}

    /**
     * @param holder opaque id of the officer, never a name
     * @param lastDay on which they hold the office still, where it is known, such as of a term that is over
     * @param acting whether they hold it until then for whoever holds it again from the next day on
     */
    record AppointOfficeHolder(
            String office, String holder, LocalDate from, Optional<LocalDate> lastDay, boolean acting, Instant at)
            implements CouncilCommand {}

    /** @param lastDay on which they hold the office still */
    record EndTerm(String office, String holder, LocalDate lastDay, Instant at) implements CouncilCommand {}

    record MakeSection40Agreement(LocalDate from, Instant at) implements CouncilCommand {}
}
