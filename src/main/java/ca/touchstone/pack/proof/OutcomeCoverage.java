package ca.touchstone.pack.proof;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Side;
import ca.touchstone.review.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Each criterion that rules decide has an example of every outcome that they can prove, and of undetermined. */
final class OutcomeCoverage {
    private OutcomeCoverage() {}

    static List<ProofFailure> of(PackUnderTest subject) {
        List<ProofFailure> gaps = new ArrayList<>();
        for (Criterion criterion : subject.criteria()) {
            Set<Outcome> wanted = EnumSet.of(Outcome.UNDETERMINED);
            subject.rules(criterion).forEach(rule -> wanted.add(outcome(rule.side())));
            if (wanted.add(otherwise(criterion)) && !canComeOut(subject, criterion, otherwise(criterion))) {
                wanted.remove(otherwise(criterion));
            }
            subject.examples(criterion).forEach(example -> wanted.remove(example.expect()));
            for (Outcome outcome : wanted) {
                gaps.add(gap(subject, criterion, outcome));
            }
        }
        return gaps;
    }

    private static ProofFailure gap(PackUnderTest subject, Criterion criterion, Outcome wanted) {
        List<String> paste = subject
                .find(criterion, (candidate, outcome) -> outcome == wanted)
                .or(() -> wanted == Outcome.UNDETERMINED ? silent(subject) : Optional.empty())
                .flatMap(candidate -> subject.line(criterion, candidate))
                .stream()
                .toList();
        return subject.exampleGap(
                Proof.CASES,
                criterion,
                paste,
                "case-missing",
                criterion.id(),
                wanted.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Optional<Candidate> silent(PackUnderTest subject) {
        return Candidate.read("the description is silent", ValueDomain.JSON.objectNode(), subject.usualDay());
    }

    private static Outcome otherwise(Criterion criterion) {
        return criterion.isOtherwiseForReviewer() ? Outcome.NEEDS_REVIEW : Outcome.NOT_MET;
    }

    /** Whether an example shows it, or some program near the examples would. */
    private static boolean canComeOut(PackUnderTest subject, Criterion criterion, Outcome wanted) {
        return subject.examples(criterion).stream().anyMatch(example -> example.expect() == wanted)
                || subject.find(criterion, (candidate, outcome) -> outcome == wanted)
                        .isPresent();
    }

    private static Outcome outcome(Side side) {
        return switch (side) {
            case MET -> Outcome.MET;
            case NOT_MET -> Outcome.NOT_MET;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
        };
    }
}
