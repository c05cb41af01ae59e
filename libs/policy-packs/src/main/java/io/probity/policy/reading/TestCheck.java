package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.Condition;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Question;
import io.probity.policy.RecordForm;
import io.probity.policy.StatutoryTest;
import io.probity.policy.StatutoryTest.Branch;
import io.probity.policy.StatutoryTest.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold in a statutory test: every branch leads somewhere, every step can be reached, every path ends with
 * exactly one category, with an agency exactly if it refers, and with a record if it does not.
 */
final class TestCheck {

    private static final List<String> PARTS = List.of("conduct", "evidence", "reasons");

    private final Pack pack;
    private final StatutoryTest test;
    private final Set<String> agencies;

    TestCheck(Pack pack, StatutoryTest test, Set<String> agencies) {
        this.pack = pack;
        this.test = test;
        this.agencies = agencies;
    }

    void run() {
        unique("steps", test.steps().stream().map(Step::id).toList());
        unique("records", test.records().stream().map(RecordForm::id).toList());
        questionsStandOnce();
        test.records().forEach(this::record);
        test.steps().forEach(this::step);
        if (!isStep(test.start())) {
            flaw("start", "The test starts at a step " + test.start() + " that is not there");
        }
        if (pack.flaws().isEmpty()) {
            var reached = new HashSet<String>();
            follow(test.start(), List.of(), new Path(List.of(), Optional.empty(), Optional.empty()), reached);
            test.steps().stream()
                    .map(Step::id)
                    .filter(not(reached::contains))
                    .forEach(id -> flaw("steps/" + id, "No branch leads to this step"));
        }
    }

    private void questionsStandOnce() {
        var seen = new HashSet<String>();
        test.steps().forEach(step -> step.questions().stream()
                .map(Question::id)
                .filter(not(seen::add))
                .forEach(id -> flaw("steps/" + step.id() + "/questions/" + id, id + " stands twice")));
    }

    /** A record without conduct, evidence and reasons does not exist (HV-35). */
    private void record(RecordForm form) {
        var at = "records/" + form.id();
        var parts = form.parts().stream().map(RecordForm.Part::id).toList();
        unique(at + "/parts", parts);
        PARTS.stream().filter(not(parts::contains)).forEach(part -> flaw(at, "The record has no part for the " + part));
    }

    private void step(Step step) {
        var at = "steps/" + step.id();
        if (!step.questions().isEmpty() && step.questions().stream().noneMatch(Question::reasons)) {
            flaw(at, "The answers decide where the matter goes, and none of them needs reasons");
        }
        if (step.branches().isEmpty()) {
            flaw(at, "No end can be reached from here: the step has no branch");
        } else if (!(step.branches().getLast().when() instanceof Condition.Otherwise)) {
            flaw(at, "The last branch must be taken otherwise, or an answer leads nowhere");
        }
        step.questions().forEach(q -> {
            condition(at + "/" + q.id(), q.askedWhen());
            unique(at + "/" + q.id(), q.codes());
            if (q.kind() != Question.Kind.YES_NO && q.options().isEmpty()) {
                flaw(at + "/" + q.id(), "There is nothing to choose");
            }
        });
        for (int i = 0; i < step.branches().size(); i++) {
            branch(at + "/branches/" + (i + 1), step, step.branches().get(i), i);
        }
    }

    private void branch(String at, Step step, Branch branch, int index) {
        condition(at, branch.when());
        if (!branch.to().equals(StatutoryTest.END) && !isStep(branch.to())) {
            flaw(at, "Leads to " + branch.to() + ", which is nowhere");
        }
        if (branch.when() instanceof Condition.Otherwise
                && index < step.branches().size() - 1) {
            flaw(at, "The branches after this one can never be taken");
        }
        branch.agency().filter(not(agencies::contains)).ifPresent(a -> flaw(at, "There is no agency " + a));
        branch.record().filter(r -> test.record(r).isEmpty()).ifPresent(r -> flaw(at, "There is no record " + r));
    }

    private void condition(String at, Condition condition) {
        if (condition instanceof Condition.Answered(String id, String value)) {
            var question = test.question(id);
            if (question.isEmpty()) {
                flaw(at, "Asks for the answer to a question " + id + " that is not there");
            } else if (!question.get().values().contains(value)) {
                flaw(at, "The question " + id + " cannot be answered with " + value);
            }
        }
    }

    private record Path(List<OutcomeCode> established, Optional<String> agency, Optional<String> record) {

        Path along(Branch branch) {
            var more = new ArrayList<>(established);
            more.addAll(branch.establishes());
            return new Path(
                    more, branch.agency().or(() -> agency), branch.record().or(() -> record));
        }
    }

    private void follow(String step, List<String> before, Path path, Set<String> reached) {
        if (step.equals(StatutoryTest.END)) {
            end(before, path);
            return;
        }
        if (before.contains(step)) {
            flaw("steps/" + step, "No end can be reached: the steps go round in a circle");
            return;
        }
        reached.add(step);
        var here = new ArrayList<>(before);
        here.add(step);
        test.step(step).orElseThrow().branches().forEach(b -> follow(b.to(), here, path.along(b), reached));
    }

    private void end(List<String> steps, Path path) {
        var at = "steps/" + steps.getLast();
        var after = "After steps " + String.join(", ", steps) + ": ";
        for (OutcomeCode.Kind kind : OutcomeCode.Kind.values()) {
            var found =
                    path.established().stream().filter(o -> o.kind() == kind).toList();
            if (found.size() > 1 || (found.isEmpty() && kind == OutcomeCode.Kind.CATEGORY)) {
                flaw(
                        at,
                        after + "ends with " + found + " where one "
                                + kind.name().toLowerCase(java.util.Locale.ROOT) + " is needed");
                return;
            }
        }
        var referred = path.established().stream().anyMatch(OutcomeCode::isReferred);
        if (referred != path.agency().isPresent()) {
            flaw(
                    at,
                    after + (referred ? "refers the matter, but to no agency" : "names an agency, but does not refer"));
        }
        if (!referred && path.record().isEmpty()) {
            flaw(at, after + "does not refer the matter, and asks for no record of that");
        }
    }

    private boolean isStep(String id) {
        return test.step(id).isPresent();
    }

    private void unique(String where, List<String> ids) {
        var seen = new HashSet<String>();
        ids.stream().filter(not(seen::add)).forEach(id -> flaw(where + "/" + id, id + " stands twice"));
    }

    private void flaw(String where, String what) {
        pack.flaw("test/" + where, what);
    }
}
