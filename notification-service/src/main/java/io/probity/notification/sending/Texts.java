package io.probity.notification.sending;

import io.probity.notification.fetching.Appeals;
import io.probity.notification.fetching.Assessment;
import io.probity.notification.fetching.Intake;
import io.quarkus.qute.TemplateInstance;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Fetched words, put into the letter they are for. */
final class Texts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static TemplateInstance of(Asked asked, String name, Intake.Acknowledgement words) {
        return new AcknowledgementLetter(
                asked.council().name(),
                name,
                asked.complaint().reference(),
                DAY.format(asked.complaint().receivedOn()),
                words.understanding(),
                words.nextSteps());
    }

    static TemplateInstance of(Asked asked, String name, Assessment.Outcome words) {
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

    static TemplateInstance of(Asked asked, String name, Appeals.Outcome words) {
        String action = words.action().orElse("");
        return new AppealOutcomeLetter(
                asked.council().name(), name, asked.complaint().reference(), words, action);
    }

    private Texts() {}
}
