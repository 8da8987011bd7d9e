package ca.touchstone.review;

import ca.touchstone.framework.Pack;
import ca.touchstone.program.LocalizedText;
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

    /**
     * Whether the verdict would be satisfied if every decision that only an authority can take had been taken in favour of
     * the program: what is left for the provider and reviewers is done. An authority that refused leaves nothing ready. Null
     * where no such decision bears on the verdict, and where the framework gives none.
     */
    public @Nullable Boolean ready() {
        List<Finding> deciding = findings.stream()
                .filter(finding -> finding.criterion().level().decides())
                .toList();
        boolean bears =
                deciding.stream().anyMatch(finding -> finding.criterion().isForAuthority());
        if (!bears || verdict.value() == Verdict.Value.OUT_OF_SCOPE) {
            return null;
        }
        return integrity.isComplete()
                && verdict.scope().isCertain()
                && deciding.stream()
                        .allMatch(finding -> finding.criterion().isForAuthority()
                                ? !isRefused(finding)
                                : isSettled(finding.outcome()));
    }

    private static boolean isRefused(Finding finding) {
        return finding.outcome() == Outcome.NOT_MET
                && finding.observed().stream()
                        .anyMatch(fact -> fact.value().equals(LocalizedText.REFUSED)
                                || (fact.value() instanceof LocalizedText text
                                        && LocalizedText.REFUSED.equals(text.in(false))));
    }

    private static boolean isSettled(Outcome outcome) {
        return outcome != Outcome.NOT_MET && !outcome.isOpen();
    }

    /** The verdict and score of another reading of the same description. */
    public record Reading(Verdict verdict, @Nullable Score score) {}
}
