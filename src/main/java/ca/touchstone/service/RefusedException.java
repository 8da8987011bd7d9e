package ca.touchstone.service;

/** Ends a use case that has no answer. Each face tells why in one place, in its own way. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** A refusal for that reason; it is no fault of ours, so that no stack is kept. */
    public RefusedException(Problem problem) {
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    /** Why there is no answer. */
    public Problem problem() {
        return problem;
    }
}
