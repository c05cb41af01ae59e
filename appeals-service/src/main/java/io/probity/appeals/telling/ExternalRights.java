package io.probity.appeals.telling;

import io.probity.appeals.review.ExternalAgency;
import io.probity.appeals.review.Matter;
import io.probity.policy.Agency;
import io.probity.policy.AppealAgency;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where else the complainant can go, as the policy in force says, with the contacts that hold on the day (HV-25). */
@ApplicationScoped
public class ExternalRights {
    /** Ahead of every Australian zone's midnight or behind it by less than a day: contacts change on announced days. */
    private static final ZoneOffset AUSTRALIAN_EAST = ZoneOffset.ofHours(10);

    @Inject
    Policies policies;

    List<ExternalAgency> under(Matter matter, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, AUSTRALIAN_EAST);
        return matter.complaint()
                .filter(complaint -> policies.knows(complaint.policy(), complaint.policyVersion()))
                .map(complaint -> policies.find(complaint.policy(), complaint.policyVersion()))
                .map(policy -> policy.jurisdiction().externalAppeals().stream()
                        .flatMap(right -> agency(policy, right, day))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<ExternalAgency> agency(Policy policy, AppealAgency right, LocalDate day) {
        return policy.agency(right.agency()).stream().map(agency -> told(agency, right.about(), day));
    }

    private static ExternalAgency told(Agency agency, String about, LocalDate day) {
        Optional<Agency.Contact> contact = agency.contactOn(day);
        return new ExternalAgency(
                agency.id(),
                agency.name(),
                about,
                contact.map(c -> String.join(", ", c.postal())).orElse(""),
                contact.flatMap(Agency.Contact::telephone).orElse(""),
                contact.flatMap(Agency.Contact::email).orElse(""));
    }
}
