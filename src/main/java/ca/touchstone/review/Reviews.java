package ca.touchstone.review;

import ca.touchstone.framework.Pack;
import java.util.List;
import java.util.Optional;

/**
 * One program reviewed against several packs. There is no total over them: they ask different things.
 *
 * @param asOf on which date they were to hold; each review has its own
 * @param done the reviews, in order of the packs' ids
 * @param excluded the packs that were left out, because stated facts prove that they do not apply
 */
public record Reviews(AsOf asOf, List<Review> done, List<Exclusion> excluded) {
    private static final List<Verdict.Value> WORST_FIRST = List.of(
            Verdict.Value.NOT_SATISFIED, Verdict.Value.OPEN, Verdict.Value.OUT_OF_SCOPE, Verdict.Value.SATISFIED);

    /** A pack that does not apply, and the field whose stated value proves it. */
    public record Exclusion(Pack pack, String field) {}

    /**
     * What a review comes to together with that of the pack which its own extends: satisfied only where both are. Empty
     * when it extends none, or when that one was not reviewed.
     */
    public Optional<Verdict.Value> together(Review review) {
        String base = review.pack().framework().extends_();
        return done.stream()
                .filter(other -> other.pack().id().equals(base))
                .map(other -> worse(review.verdict().value(), other.verdict().value()))
                .findFirst();
    }

    private static Verdict.Value worse(Verdict.Value one, Verdict.Value other) {
        return WORST_FIRST.stream()
                .filter(value -> value == one || value == other)
                .findFirst()
                .orElse(one);
    }

    public Reviews {
        done = List.copyOf(done);
        excluded = List.copyOf(excluded);
    }
}
