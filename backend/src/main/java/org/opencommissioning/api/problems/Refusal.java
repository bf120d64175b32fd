package org.opencommissioning.api.problems;

/** An expected no, on its way out of a controller. Answered as its {@link Problem}; not a fault, so it has no stack trace. */
public final class Refusal extends RuntimeException {
    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
