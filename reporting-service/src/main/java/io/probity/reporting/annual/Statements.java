package io.probity.reporting.annual;

import java.util.List;

/**
 * The two statements that the annual report makes: of the council's commitment, and of how its process performed. The
 * wording is a draft for the council; the figures in it are the report's own.
 */
final class Statements {

    private Statements() {}

    static List<String> of(FinancialYear year, boolean withoutMayors, Figures figures) {
        int onHand = figures.of(Line.BROUGHT_FORWARD) + figures.of(Line.MADE) + figures.of(Line.REOPENED);
        String commitment = "The council is committed to dealing fairly with administrative action complaints: openly,"
                + " promptly, and compatibly with human rights.";
        String performance =
                "In the financial year %s the council had %d complaints on hand: %d brought forward, %d made and %d reopened."
                                .formatted(
                                        year.text(),
                                        onHand,
                                        figures.of(Line.BROUGHT_FORWARD),
                                        figures.of(Line.MADE),
                                        figures.of(Line.REOPENED))
                        + " It resolved %d; %d were not resolved, of which %d were made in an earlier financial year."
                                .formatted(
                                        figures.of(Line.RESOLVED),
                                        figures.of(Line.NOT_RESOLVED),
                                        figures.of(Line.NOT_RESOLVED_MADE_IN_EARLIER_YEAR))
                        + " Of those made, %d were acknowledged in time and %d late; %d were not acknowledged."
                                .formatted(
                                        figures.of(Line.ACKNOWLEDGED_IN_TIME),
                                        figures.of(Line.ACKNOWLEDGED_LATE),
                                        figures.of(Line.NOT_ACKNOWLEDGED));
        String leftOut =
                "These figures leave out what the Mayor handles or nobody handles yet; they are not those to publish.";
        return withoutMayors ? List.of(commitment, performance, leftOut) : List.of(commitment, performance);
    }
}
