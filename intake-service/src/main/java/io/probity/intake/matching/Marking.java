package io.probity.intake.matching;

import static io.probity.intake.IntakeWiring.PERSON;

import io.probity.edge.caller.Fingerprints;
import io.probity.eventsourcing.handling.Intent;
import io.probity.intake.complaint.Alleges;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.lodging.LodgementRequest;
import io.probity.intake.person.Identity;
import io.probity.intake.person.PersonCommand.MarkIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what somebody who complains again is known again: a keyed digest of each contact, and of name and address together.
 * The key is not in the database, and no mark of one council is one of another.
 */
@ApplicationScoped
public class Marking {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final int DIGITS_THAT_COUNT = 9;

    @Inject
    Fingerprints fingerprints;

    /** What marks a complainant; nothing marks who reports corrupt conduct, nor who gives a name in confidence (MC-15). */
    public Optional<Intent<?, ?, ?>> of(String council, UUID person, LodgementRequest form, Instant at) {
        return Optional.ofNullable(form.complainant())
                .filter(given -> form.reporter() == Reporter.NAMED && form.alleges() == Alleges.ADMINISTRATIVE_ACTION)
                .map(given -> new MarkIdentity(marks(council, given.identity()), at))
                .map(mark -> PERSON.intent(council, person, mark));
    }

    private Set<String> marks(String council, Identity identity) {
        Stream<Optional<String>> marks = Stream.of(
                identity.email()
                        .map(email -> mark(council, "email", email.strip().toLowerCase(Locale.ROOT))),
                identity.homePhone().flatMap(number -> telephone(council, number)),
                identity.mobilePhone().flatMap(number -> telephone(council, number)),
                identity.address().map(address -> mark(council, "person", words(identity.fullName() + " " + address))));
        return marks.flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** Whether it is written with a country's code, an area's or neither, its last digits are the same. */
    private Optional<String> telephone(String council, String number) {
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        return digits.length() < DIGITS_THAT_COUNT
                ? Optional.empty()
                : Optional.of(mark(council, "telephone", digits.substring(digits.length() - DIGITS_THAT_COUNT)));
    }

    private String mark(String council, String kind, String value) {
        return fingerprints.of("mark", council, kind, value);
    }

    private static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll(" ").strip();
    }
}
