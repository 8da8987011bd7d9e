package ca.touchstone.review;

import ca.touchstone.framework.Pack;
import java.util.List;
import java.util.Optional;

/**
 * One program reviewed against several packs. There is no total over them: they ask different things.
 *
 * @param asOf on which date they were to hold; each review has its own
 * @param done the reviews: loans, funding, quality, definitions; within each the provider's own place, its country,
 *     elsewhere; then by the packs' ids
 * @param notReviewed the packs that were meant and left out, by reason and then in the same order
 */
public record Reviews(AsOf asOf, List<Review> done, List<NotReviewed> notReviewed) {
    private static final List<Verdict.Value> WORST_FIRST = List.of(
            Verdict.Value.NOT_SATISFIED, Verdict.Value.OPEN, Verdict.Value.OUT_OF_SCOPE, Verdict.Value.SATISFIED);

    /** Why a pack was left out; what the reader can mend comes first. */
    public enum Reason {
        /** What is stated does not tell whether it applies. */
        MAY_APPLY,
        /** No version of the framework is there for the day; the pack is the one nearest to it. */
        NO_VERSION,
        DRAFT,
        /** The framework governs no program. */
        ONLY_BY_NAME,
        /** What is stated shows that it does not apply. */
        OUT_OF_SCOPE
    }

    /**
     * A pack that was left out.
     *
     * @param fields those that would tell whether it applies, or whose stated value shows that it does not
     */
    public record NotReviewed(Pack pack, Reason reason, List<String> fields) {
        public NotReviewed {
            fields = List.copyOf(fields);
        }
    }

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
        notReviewed = List.copyOf(notReviewed);
    }
}
