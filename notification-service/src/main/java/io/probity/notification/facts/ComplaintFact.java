package io.probity.notification.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A complaint as far as letters and packages need it.
 *
 * @param complainant an opaque reference; empty where it is anonymous
 */
public record ComplaintFact(
        String reference,
        Optional<String> complainant,
        LocalDate receivedOn,
        String nature,
        String location,
        List<String> allegationTypes,
        String policy,
        String policyVersion) {}
