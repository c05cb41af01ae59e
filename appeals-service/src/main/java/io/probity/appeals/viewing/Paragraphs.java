package io.probity.appeals.viewing;

import io.probity.appeals.review.ExternalAgency;
import io.probity.appeals.review.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outcome as one text. */
final class Paragraphs {

    private Paragraphs() {}

    static String of(String summary, Optional<Report> report, Optional<String> action, List<ExternalAgency> agencies) {
        List<String> all = new ArrayList<>(List.of(summary));
        report.ifPresent(it -> {
            all.add("Reasons: " + it.reasons());
            all.add("How your complaint was handled: " + it.handling().finding());
            all.add("What was done about it: " + it.remedy().finding());
            list("Findings", it.findings()).ifPresent(all::add);
            list("What contributed", it.contributingFactors()).ifPresent(all::add);
            list("Recommendations", it.recommendations()).ifPresent(all::add);
        });
        action.ifPresent(it -> all.add("What is done now: " + it));
        all.add("If you are not satisfied, you can turn to:\n"
                + agencies.stream().map(Paragraphs::contact).collect(Collectors.joining("\n")));
        return String.join("\n\n", all);
    }

    private static Optional<String> list(String heading, List<String> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(heading + ":\n- " + String.join("\n- ", items));
    }

    private static String contact(ExternalAgency agency) {
        return Stream.of(agency.name(), agency.address(), agency.telephone(), agency.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ", "- ", ""));
    }
}
