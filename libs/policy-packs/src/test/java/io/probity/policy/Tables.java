package io.probity.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Walks every path of a statutory test by giving each possible answer to each question it asks. */
final class Tables {

    /** One row of a decision table. */
    record Row(List<Answer> answers, Conclusion conclusion) {

        String value(String question) {
            return answers.stream()
                    .filter(a -> a.question().equals(question))
                    .map(Answer::value)
                    .findFirst()
                    .orElse("-");
        }
    }

    private Tables() {}

    static StatutoryTest of(String policy) {
        return Policies.load().all().stream()
                .filter(p -> p.id().equals(policy))
                .findFirst()
                .orElseThrow()
                .test();
    }

    static Set<Fact> agreement() {
        return Policies.load().find("wattle-creek", "8").facts(LocalDate.of(2026, 7, 1), Optional.empty());
    }

    static List<Row> rows(StatutoryTest test, Set<Fact> facts) {
        var rows = new ArrayList<Row>();
        extend(test, facts, List.of(), rows);
        return rows;
    }

    private static void extend(StatutoryTest test, Set<Fact> facts, List<Answer> soFar, List<Row> rows) {
        switch (test.walk(facts, soFar)) {
            case Standing.Concluded(Conclusion conclusion) -> rows.add(new Row(soFar, conclusion));
            case Standing.Asks asks ->
                answersTo(asks.question()).forEach(answer -> {
                    var more = new ArrayList<>(soFar);
                    more.add(answer);
                    extend(test, facts, more, rows);
                });
            case Standing.Unacceptable refused -> throw new AssertionError(refused);
        }
    }

    /** The first option stands for them all: options never decide the way. */
    private static Stream<Answer> answersTo(Question question) {
        var reasons = question.reasons() ? "because" : "";
        var options =
                question.options().stream().limit(1).map(Question.Option::code).toArray(String[]::new);
        return switch (question.kind()) {
            case YES_NO -> Stream.of(Answer.yes(question.id(), reasons, options), Answer.no(question.id(), reasons));
            case ONE_OF -> question.codes().stream().map(code -> Answer.choose(question.id(), code, reasons));
            case ANY_OF -> Stream.of(Answer.several(question.id(), reasons, options));
        };
    }
}
