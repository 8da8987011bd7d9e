package ca.touchstone.review;

import ca.touchstone.framework.Pack;
import java.time.LocalDate;
import java.util.List;

/**
 * One program reviewed against several packs. There is no total over them: they ask different things.
 *
 * @param asOf the date on which the reviews hold
 * @param done the reviews, in order of the packs' ids
 * @param excluded the packs that were left out, because stated facts prove that they do not apply
 */
public record Reviews(LocalDate asOf, List<Review> done, List<Exclusion> excluded) {
    /** A pack that does not apply, and the field whose stated value proves it. */
    public record Exclusion(Pack pack, String field) {}

    public Reviews {
        done = List.copyOf(done);
        excluded = List.copyOf(excluded);
    }
}
