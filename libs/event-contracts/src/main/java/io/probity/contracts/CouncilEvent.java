package io.probity.contracts;

import java.time.LocalDate;

/** What becomes of the councils themselves. Subject: the council's own id. */
public sealed interface CouncilEvent extends ContractEvent {

    @Published(value = "probity.council.onboarded.v1", tells = "A council (or other public body) uses the platform.")
    record CouncilOnboarded(String name, String jurisdiction) implements CouncilEvent {}

    /** @param resolution the council's resolution, such as {@code 17 March 2021} */
    @Published(
            value = "probity.council.policy-adopted.v1",
            tells = "A council adopted a version of its policy by resolution.")
    record PolicyAdopted(String policy, String version, String resolution, LocalDate effectiveFrom)
            implements CouncilEvent {}

    @Published(value = "probity.council.office-holder-appointed.v1", tells = "Somebody holds an office from a day on.")
    record OfficeHolderAppointed(String office, String holder, LocalDate from) implements CouncilEvent {}

    /** @param lastDay on which they held the office still */
    @Published(
            value = "probity.council.office-holder-term-ended.v1",
            tells = "Somebody holds an office no longer than a day.")
    record OfficeHolderTermEnded(String office, String holder, LocalDate lastDay) implements CouncilEvent {}

    @Published(
            value = "probity.council.section-40-agreement-made.v1",
            tells = "A Queensland council and the CCC agreed how matters are referred.")
    record Section40AgreementMade(LocalDate from) implements CouncilEvent {}
}
