package io.probity.notification.sending;

import io.probity.notification.fetching.Appeals;
import io.probity.notification.fetching.Assessment;
import io.probity.notification.fetching.Intake;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Fetched words, as what a letter of their kind can name. */
final class Texts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Record of(Asked asked, String name, Intake.Acknowledgement words) {
        return new AcknowledgementLetter(
                asked.council().name(),
                name,
                asked.complaint().reference(),
                DAY.format(asked.complaint().receivedOn()),
                words.understanding(),
                words.nextSteps());
    }

    static Record of(Asked asked, String name, Intake.OutOfScope words) {
        return new OutOfScopeLetter(
                asked.council().name(),
                name,
                asked.complaint().reference(),
                DAY.format(asked.complaint().receivedOn()),
                words.label(),
                words.rightPlace(),
                words.explanation().orElse(""));
    }

    static Record of(Asked asked, String name, Assessment.Outcome words) {
        var answer = words.answer();
        return new OutcomeLetter(
                asked.council().name(),
                name,
                asked.complaint().reference(),
                DAY.format(asked.complaint().receivedOn()),
                answer.reasons(),
                answer.reliedOn(),
                answer.action(),
                answer.improvements().orElse(""),
                answer.apology().orElse(""));
    }

    static Record of(Asked asked, String name, Appeals.Outcome words) {
        return new AppealOutcomeLetter(
                asked.council().name(),
                name,
                asked.complaint().reference(),
                words.summary(),
                words.reasons(),
                words.handling(),
                words.remedy(),
                words.findings(),
                words.action().orElse(""),
                words.externalRights());
    }

    private Texts() {}
}
