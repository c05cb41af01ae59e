package io.probity.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks a statutory test from its start. The answers may come in any order; only those on the path count. If a question
 * is answered more than once, the last answer stands.
 */
final class Walk {

    private final StatutoryTest test;
    private final Set<Fact> facts;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Answer> onPath = new LinkedHashMap<>();
    private final List<OutcomeCode> established = new ArrayList<>();
    private Optional<String> agency = Optional.empty();
    private Optional<RecordForm> record = Optional.empty();

    Walk(StatutoryTest test, Set<Fact> facts, List<Answer> answers) {
        this.test = test;
        this.facts = Set.copyOf(facts);
        answers.forEach(a -> this.answers.put(a.question(), a));
    }

    Standing standing() {
        for (String id : answers.keySet()) {
            if (test.question(id).isEmpty()) {
                return new Standing.Unacceptable(
                        id, "The test " + test.id() + " has no question " + id + ".", test.clause());
            }
        }
        String next = test.start();
        while (!next.equals(StatutoryTest.END)) {
            var step = test.step(next).orElseThrow();
            var open = openIn(step);
            if (open.isPresent()) {
                return open.get();
            }
            next = leave(step);
        }
        return new Standing.Concluded(conclusion());
    }

    private Optional<Standing> openIn(StatutoryTest.Step step) {
        for (Question question : step.questions()) {
            if (!question.askedWhen().holds(step, facts, onPath)) {
                continue;
            }
            var answer = answers.get(question.id());
            if (answer == null) {
                return Optional.of(new Standing.Asks(step, question, established));
            }
            var objection = question.objectionTo(answer);
            if (objection.isPresent()) {
                return Optional.of(new Standing.Unacceptable(question.id(), objection.get(), question.clause()));
            }
            onPath.put(question.id(), answer);
        }
        return Optional.empty();
    }

    private String leave(StatutoryTest.Step step) {
        var branch = step.branches().stream()
                .filter(b -> b.when().holds(step, facts, onPath))
                .findFirst()
                .orElseThrow();
        established.addAll(branch.establishes());
        agency = branch.agency().or(() -> agency);
        record = branch.record().flatMap(test::record).or(() -> record);
        return branch.to();
    }

    private Conclusion conclusion() {
        var category = established.stream()
                .filter(o -> o.kind() == OutcomeCode.Kind.CATEGORY)
                .findFirst()
                .orElseThrow();
        var beside =
                answers.keySet().stream().filter(id -> !onPath.containsKey(id)).toList();
        return new Conclusion(established, category, agency, record, List.copyOf(onPath.keySet()), beside);
    }
}
