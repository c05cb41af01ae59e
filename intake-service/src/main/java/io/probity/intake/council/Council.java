package io.probity.intake.council;

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
            Terms terms,
            Optional<LocalDate> section40AgreementFrom)
            implements Council {

        public Onboarded {
            policies = List.copyOf(policies);
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

        /** Opaque id of who holds an office of one on a day; empty where it is vacant. */
        public Optional<String> holderOf(String office, LocalDate day) {
            return terms.holderOf(office, day);
        }

        /**
         * The elected offices that a report is about. What somebody did as a councillor is the agency's to look into after
         * their term as well; what they did before or since is not (MC-04).
         *
         * @param saysSo whether whoever reports says that it is about a councillor
         * @param subjects opaque ids of whom it names
         */
        public Set<String> electedOffices(boolean saysSo, Set<String> subjects, Conduct conduct) {
            Set<String> offices = new HashSet<>();
            if (saysSo || terms.heldDuring(conduct, COUNCILLOR, subjects)) offices.add(COUNCILLOR);
            if (terms.heldDuring(conduct, MAYOR, subjects)) offices.add(MAYOR);
            return offices;
        }

        Onboarded with(PolicyAdopted adopted) {
            var all = new ArrayList<>(policies);
            all.add(adopted);
            return new Onboarded(id, name, jurisdiction, all, terms, section40AgreementFrom);
        }

        Onboarded with(Terms more) {
            return new Onboarded(id, name, jurisdiction, policies, more, section40AgreementFrom);
        }

        Onboarded withSection40AgreementFrom(LocalDate day) {
            return new Onboarded(id, name, jurisdiction, policies, terms, Optional.of(day));
        }
    }
}
