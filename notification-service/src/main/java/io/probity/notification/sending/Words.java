package io.probity.notification.sending;

import io.probity.notification.fetching.Appeals;
import io.probity.notification.fetching.Assessment;
import io.probity.notification.fetching.Intake;
import io.probity.notification.letter.Parts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Fetches a letter's words from the service that took them, and then who it goes to: an identity is told only for a
 * letter that can be written.
 */
@ApplicationScoped
class Words {
    private static final Logger LOG = Logger.getLogger(Words.class);
    private static final String WITHOUT_A_NAME = "reporter";

    private final Intake intake;
    private final Assessment assessment;
    private final Appeals appeals;

    private final LetterWriter writer;

    Words(
            @RestClient Intake intake,
            @RestClient Assessment assessment,
            @RestClient Appeals appeals,
            LetterWriter writer) {
        this.intake = intake;
        this.assessment = assessment;
        this.appeals = appeals;
        this.writer = writer;
    }

    Uni<Composed> write(Asked asked) {
        var complaint = asked.letter().complaint();
        return switch (asked.letter().kind()) {
            case ACKNOWLEDGEMENT ->
                address(asked, intake.acknowledgement(asked.tenant(), complaint), Words::parts, Texts::of);
            case OUTCOME -> address(asked, assessment.outcome(asked.tenant(), complaint), Words::parts, Texts::of);
            case APPEAL_OUTCOME ->
                address(
                        asked,
                        appeals.outcome(
                                asked.tenant(), complaint, asked.letter().about()),
                        Words::parts,
                        Texts::of);
            case OUT_OF_SCOPE -> address(asked, intake.outOfScope(asked.tenant(), complaint), Words::parts, Texts::of);
            case AGENCY_NOTICE -> throw new IllegalArgumentException("a notice goes to no complainant");
        };
    }

    private interface Writing<T> {
        Record write(Asked asked, String name, T words);
    }

    private <T> Uni<Composed> address(Asked asked, Uni<T> text, Function<T, Parts> parts, Writing<T> writing) {
        return orImpossible(text, "text-unavailable", words -> asked.complainant()
                .map(person ->
                        orImpossible(identity(asked, person), "recipient-unavailable", identity -> Uni.createFrom()
                                .item(ready(asked, identity, words, parts.apply(words), writing))))
                .orElseGet(() -> Uni.createFrom().item(forReceipt(asked, words, parts.apply(words), writing))));
    }

    private Uni<Intake.Identity> identity(Asked asked, String person) {
        String key = "letter:%s:%d".formatted(asked.letter().id(), asked.attempt());
        return intake.disclose(asked.tenant(), person, key, new Intake.DisclosureRequest("LETTER"));
    }

    private <T> Composed ready(Asked asked, Intake.Identity to, T words, Parts parts, Writing<T> writing) {
        if (to.email().isEmpty()) return new Composed.Impossible("no-email-address");
        var written = written(asked, to.fullName(), words, writing);
        return new Composed.Ready(to.email().get(), written.subject(), written.text(), parts);
    }

    private <T> Composed forReceipt(Asked asked, T words, Parts parts, Writing<T> writing) {
        var written = written(asked, WITHOUT_A_NAME, words, writing);
        return new Composed.ForReceipt(written.subject(), written.text(), parts);
    }

    private <T> LetterWriter.Written written(Asked asked, String name, T words, Writing<T> writing) {
        return writer.write(
                asked.complaint().policy(),
                asked.complaint().policyVersion(),
                asked.letter().kind(),
                writing.write(asked, name, words));
    }

    /** What was thrown may quote what was fetched: only its kind is logged. */
    private static <T> Uni<Composed> orImpossible(Uni<T> fetched, String reason, Function<T, Uni<Composed>> then) {
        return fetched.map(Optional::of)
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("%s: %s", reason, failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(Optional.empty())
                .chain(found -> found.isPresent()
                        ? then.apply(found.get())
                        : Uni.createFrom().item(new Composed.Impossible(reason)));
    }

    private static Parts parts(Intake.Acknowledgement words) {
        return new Parts(says(words.understanding()), says(words.nextSteps()), false, false, false);
    }

    private static Parts parts(Intake.OutOfScope words) {
        return new Parts(false, false, says(words.label()), says(words.rightPlace()), false);
    }

    private static Parts parts(Assessment.Outcome words) {
        var answer = words.answer();
        return new Parts(false, false, says(answer.reasons()) && says(answer.reliedOn()), says(answer.action()), false);
    }

    private static Parts parts(Appeals.Outcome words) {
        boolean rights = !words.externalRights().isEmpty();
        return new Parts(false, false, words.givesReasons(), words.action().isPresent(), rights);
    }

    private static boolean says(String text) {
        return !text.isBlank();
    }
}
