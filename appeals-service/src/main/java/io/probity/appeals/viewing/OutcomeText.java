package io.probity.appeals.viewing;

import io.probity.appeals.review.AppealView;
import io.probity.appeals.review.ExternalAgency;
import io.probity.appeals.review.FollowUp;
import io.probity.appeals.review.Report;
import io.probity.appeals.review.Verdict;
import io.probity.edge.problems.Problems;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a review in words: what the letter to the complainant, and the note to the primary decision-maker, say
 * (HV-50).
 *
 * @param summary how it came out, in one sentence
 * @param externalRights where else the complainant can go, with contacts
 * @param text all of it as one text, paragraph by paragraph
 */
public record OutcomeText(
        String appeal,
        Verdict.Result result,
        String summary,
        String reasons,
        String handling,
        String remedy,
        List<String> findings,
        List<String> contributingFactors,
        List<String> recommendations,
        Optional<String> action,
        List<ExternalAgency> externalRights,
        String text) {

    static OutcomeText of(AppealView view) {
        Verdict verdict = view.verdict().orElseThrow(Problems::notFound);
        FollowUp.Told told = view.followUp().told().orElseThrow(Problems::notFound);
        Optional<Report> report = verdict.report();
        String summary = summary(verdict.result());
        Optional<String> action = view.followUp().action().map(OutcomeText::action);
        return new OutcomeText(
                view.appeal().id(),
                verdict.result(),
                summary,
                report.map(Report::reasons).orElse(""),
                report.map(r -> r.handling().finding()).orElse(""),
                report.map(r -> r.remedy().finding()).orElse(""),
                report.map(Report::findings).orElse(List.of()),
                report.map(Report::contributingFactors).orElse(List.of()),
                report.map(Report::recommendations).orElse(List.of()),
                action,
                told.agencies(),
                Paragraphs.of(summary, report, action, told.agencies()));
    }

    private static String action(FollowUp.Action action) {
        return action.remedy().description() + " " + action.remedy().explanation()
                + action.remedy().mitigation().map(text -> " " + text).orElse("")
                + action.remedy()
                        .practiceReview()
                        .map(text -> " The council is also reviewing its practice: " + text)
                        .orElse("");
    }

    private static String summary(Verdict.Result result) {
        return switch (result) {
            case DISMISSED ->
                "Your appeal was reviewed. The reviewer is satisfied with how your complaint was handled and with what was"
                        + " done about it.";
            case UPHELD_WHOLLY -> "Your appeal was reviewed and upheld.";
            case UPHELD_IN_PART -> "Your appeal was reviewed and upheld in part.";
            case NO_INTERNAL_REVIEWER ->
                "Everybody in the council who could review your complaint had a part in it. You can take it to one of the"
                        + " agencies named below.";
        };
    }
}
