package io.probity.edge.problems;

import java.io.Serial;

/** Carries a problem to the edge. It is an answer, not a fault: it has no stack trace and is not logged. */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
