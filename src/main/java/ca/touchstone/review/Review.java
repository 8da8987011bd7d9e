package ca.touchstone.review;

import ca.touchstone.framework.Pack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reviewing one program against one pack.
 *
 * @param asOf the date on which it holds
 * @param setAside what the description states and is no fact on that date
 * @param score null when no criterion counts
 * @param asEvidenced the reading in which facts below a criterion's level of evidence count as not stated
 * @param findings one for each criterion of the pack, in its order
 * @param questions what is still worth asking, the most telling first
 */
public record Review(
        Pack pack,
        LocalDate asOf,
        List<SetAside> setAside,
        Verdict verdict,
        @Nullable Score score,
        Reading asEvidenced,
        List<Finding> findings,
        List<Question> questions,
        Integrity integrity) {
    public Review {
        setAside = List.copyOf(setAside);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    /** The verdict and score of another reading of the same description. */
    public record Reading(Verdict verdict, @Nullable Score score) {}
}
