package io.probity.policy;

import java.util.List;
import java.util.Optional;

/**
 * A statutory test as data: steps with questions, and branches that lead from one step to the next or to the end.
 *
 * @param id such as {@code qld-corrupt-conduct}
 * @param start the id of the first step
 * @param records what must be written down where a path asks for it
 */
public record StatutoryTest(
        String id, String title, String law, String clause, String start, List<Step> steps, List<RecordForm> records) {

    /** Where a branch leads when nothing more is asked. */
    public static final String END = "end";

    /**
     * One step of the form. A step without questions only decides the way.
     *
     * @param guidance what the form tells the assessor
     */
    public record Step(
            String id, String title, String guidance, List<Question> questions, List<Branch> branches, String clause) {

        public Step {
            questions = List.copyOf(questions);
            branches = List.copyOf(branches);
        }
    }

    /**
     * A way out of a step; the first whose condition holds is taken.
     *
     * @param establishes what is thereby established
     * @param agency who is to be notified
     * @param record the id of the record that must be made
     * @param to the id of the next step, or {@code end}
     */
    public record Branch(
            Condition when,
            List<OutcomeCode> establishes,
            Optional<String> agency,
            Optional<String> record,
            String to) {

        public Branch {
            establishes = List.copyOf(establishes);
        }
    }

    public StatutoryTest {
        steps = List.copyOf(steps);
        records = List.copyOf(records);
    }

    /** The step of this id; empty where there is none. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The question of this id, in whatever step. */
    public Optional<Question> question(String id) {
        return steps.stream()
                .flatMap(s -> s.questions().stream())
                .filter(q -> q.id().equals(id))
                .findFirst();
    }

    /** The record of this id. */
    public Optional<RecordForm> record(String id) {
        return records.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Whether something that is true of a council can make a difference here. */
    public boolean asksFor(Fact fact) {
        return steps.stream().flatMap(s -> s.branches().stream()).anyMatch(b -> b.when()
                .equals(new Condition.With(fact)));
    }

    /** Where the test stands, given the answers so far. See {@link Walk}. */
    public Standing walk(java.util.Set<Fact> facts, List<Answer> answers) {
        return new Walk(this, facts, answers).standing();
    }
}
