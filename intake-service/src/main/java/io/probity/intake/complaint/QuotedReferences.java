package io.probity.intake.complaint;

import io.probity.intake.complaint.Statement.RaisedBefore;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The references of earlier matters that somebody quotes in their own words: raised before, and not settled (HV-05). */
public final class QuotedReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("\\b[A-Z]{1,6}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\\b");

    private QuotedReferences() {}

    public static Set<String> in(Statement statement) {
        Stream<String> before = statement.raisedBefore().stream().flatMap(QuotedReferences::texts);
        return Stream.concat(Stream.of(statement.whatHappened()), before)
                .flatMap(text -> REFERENCE.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(RaisedBefore before) {
        return Stream.concat(
                Stream.of(before.spokeTo(), before.wasTold(), before.whyDissatisfied()), before.documents().stream());
    }
}
