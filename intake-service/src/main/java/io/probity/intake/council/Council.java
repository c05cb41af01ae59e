package io.probity.intake.council;

import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.PolicyAdopted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a council. */
public sealed interface Council {
    /** An office that many hold at a time. */
    String COUNCILLOR = "councillor";

    String MAYOR = "mayor";

    record NotOnboarded() implements Council {}

    record Onboarded(
            String id,
            String name,
            String jurisdiction,
            List<PolicyAdopted> policies,
            List<OfficeHolderAppointed> appointments,
            Optional<LocalDate> section40AgreementFrom)
            implements Council {

        public Onboarded {
            policies = List.copyOf(policies);
            appointments = List.copyOf(appointments);
        }

        /** What its references begin with: the initials of its name, such as {@code WCS}. */
        public String initials() {
            return Arrays.stream(name.split("[^A-Za-z]+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining());
        }

        /** The version in force on a day: of those adopted last, the latest that was effective by then (HV-58). */
        public Optional<PolicyAdopted> policyOn(LocalDate day) {
            return policies.reversed().stream()
                    .filter(p -> !p.effectiveFrom().isAfter(day))
                    .max(Comparator.comparing(PolicyAdopted::effectiveFrom));
        }

        /** Opaque id of who holds an office on a day. */
        public Optional<String> holderOf(String office, LocalDate day) {
            return appointments.reversed().stream()
                    .filter(a -> a.office().equals(office) && !a.from().isAfter(day))
                    .max(Comparator.comparing(OfficeHolderAppointed::from))
                    .map(OfficeHolderAppointed::holder);
        }

        /**
         * The elected offices that a report is about. Whoever was appointed as a councillor stays on the register: what
         * they did as one is the agency's to look into after their term as well (MC-04).
         *
         * @param saysSo whether whoever reports says that it is about a councillor
         * @param subjects opaque ids of whom it names
         */
        public Set<String> electedOffices(boolean saysSo, Set<String> subjects, LocalDate day) {
            Set<String> offices = new HashSet<>();
            if (saysSo || subjects.stream().anyMatch(subject -> wasCouncillor(subject, day))) offices.add(COUNCILLOR);
            if (holderOf(MAYOR, day).filter(subjects::contains).isPresent()) offices.add(MAYOR);
            return offices;
        }

        private boolean wasCouncillor(String officer, LocalDate day) {
            return appointments.stream()
                    .anyMatch(a -> a.office().equals(COUNCILLOR)
                            && a.holder().equals(officer)
                            && !a.from().isAfter(day));
        }

        Onboarded with(PolicyAdopted adopted) {
            var all = new ArrayList<>(policies);
            all.add(adopted);
            return new Onboarded(id, name, jurisdiction, all, appointments, section40AgreementFrom);
        }

        Onboarded with(OfficeHolderAppointed appointed) {
            var all = new ArrayList<>(appointments);
            all.add(appointed);
            return new Onboarded(id, name, jurisdiction, policies, all, section40AgreementFrom);
        }

        Onboarded withSection40AgreementFrom(LocalDate day) {
            return new Onboarded(id, name, jurisdiction, policies, appointments, Optional.of(day));
        }
    }
}
