package ca.touchstone.pack.proof;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Side;
import ca.touchstone.pack.Example;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Verdict.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Some program meets all criteria at once, so that no two contradict each other; some is satisfied, as far as rules can
 * tell; some is not; and the empty description leaves the verdict open. The programs are made from the examples.
 */
final class Reachability {
    private static final Set<Outcome> PASSED = EnumSet.of(Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.WAIVED);
    private static final int MOST_REVIEWS = 5_000;

    private final PackUnderTest subject;
    private final Reviewer reviewer;
    private final List<ProofFailure> gaps = new ArrayList<>();
    private int reviews;

    Reachability(PackUnderTest subject) {
        this.subject = subject;
        this.reviewer = new Reviewer(subject.proven().ready());
        List<Criterion> all = subject.criteria().stream()
                .filter(criterion -> !passing(criterion).isEmpty())
                .toList();
        Optional<Candidate> best = together(all);
        if (best.isEmpty()) {
            contradictions(all);
        }
        List<Criterion> deciding =
                all.stream().filter(criterion -> criterion.level().decides()).toList();
        if (!deciding.isEmpty()) {
            satisfied(deciding, best);
            notSatisfied(deciding);
            open();
        }
    }

    List<ProofFailure> gaps() {
        return gaps;
    }

    private void satisfied(List<Criterion> deciding, Optional<Candidate> best) {
        boolean reached =
                best.or(() -> together(deciding)).map(this::isSatisfied).orElse(false);
        if (!reached && gaps.isEmpty()) {
            gap("verdict-satisfied");
        }
    }

    /** Satisfied, or left open by nothing but what a person decides. */
    private boolean isSatisfied(Candidate candidate) {
        Review review = review(candidate.program(), candidate.asOf());
        return review.integrity().isComplete()
                && review.verdict().value() != Value.OUT_OF_SCOPE
                && review.findings().stream()
                        .filter(finding -> finding.criterion().level().decides())
                        .allMatch(finding -> finding.criterion().isForReviewer() || PASSED.contains(finding.outcome()));
    }

    private void notSatisfied(List<Criterion> deciding) {
        boolean reached = subject.proven().examples().stream()
                .anyMatch(example ->
                        review(example.program(), example.asOf()).verdict().value() == Value.NOT_SATISFIED);
        if (!reached && deciding.stream().anyMatch(this::canFail)) {
            gap("verdict-not-satisfied");
        }
    }

    /** Whether a criterion can be not met: a rule says so, or the contrary of what its rules ask can be stated. */
    private boolean canFail(Criterion criterion) {
        return subject.rules(criterion).stream().anyMatch(rule -> rule.side() == Side.NOT_MET)
                || subject.find(criterion, (candidate, outcome) -> outcome == Outcome.NOT_MET)
                        .isPresent();
    }

    private void open() {
        boolean open = Candidate.read("", ValueDomain.JSON.objectNode(), subject.usualDay())
                .map(empty -> review(empty.program(), empty.asOf()).verdict().value() == Value.OPEN)
                .orElse(false);
        if (!open) {
            gap("verdict-open");
        }
    }

    private void gap(String key, String... arguments) {
        gaps.add(subject.gap(Proof.REACHABILITY, "pack.yaml", "/criteria", 0, List.of(), key, arguments));
    }

    private Review review(ProgramDescription program, LocalDate asOf) {
        reviews++;
        return reviewer.review(program, asOf);
    }

    /** The examples that a criterion passes, those that it is met in first. */
    private List<Example> passing(Criterion criterion) {
        return subject.examples(criterion).stream()
                .filter(example -> PASSED.contains(example.expect()))
                .sorted(Comparator.comparing(Example::expect))
                .toList();
    }

    private void contradictions(List<Criterion> all) {
        for (int i = 0; i < all.size(); i++) {
            for (Criterion other : all.subList(i + 1, all.size())) {
                if (together(List.of(all.get(i), other)).isEmpty()) {
                    gap("contradiction", all.get(i).id(), other.id(), String.join(", ", shared(all.get(i), other)));
                }
            }
        }
    }

    private List<String> shared(Criterion one, Criterion other) {
        List<String> theirs = subject.pack().reads(other);
        return subject.pack().reads(one).stream().filter(theirs::contains).toList();
    }

    /** A program that passes all these criteria, made from examples of each; empty when the search found none. */
    private Optional<Candidate> together(List<Criterion> criteria) {
        for (LocalDate day : days(criteria)) {
            reviews = 0;
            Optional<Candidate> whole =
                    Candidate.read("", ValueDomain.JSON.objectNode(), day).flatMap(empty -> add(criteria, 0, empty));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> add(List<Criterion> criteria, int at, Candidate sofar) {
        if (at == criteria.size()) {
            return Optional.of(sofar);
        }
        if (passes(criteria.subList(0, at + 1), sofar)) {
            return add(criteria, at + 1, sofar);
        }
        for (Example example : passing(criteria.get(at))) {
            for (MergeStrategy merge : MergeStrategy.ALL) {
                if (reviews > MOST_REVIEWS) {
                    return Optional.empty();
                }
                Optional<Candidate> whole = Candidate.read(
                                "", merge.of(sofar.written(), example.written()), sofar.asOf())
                        .filter(candidate -> passes(criteria.subList(0, at + 1), candidate))
                        .flatMap(candidate -> add(criteria, at + 1, candidate));
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The days of the examples on which each of the criteria passes by one of its own, the latest first: what was done by
     * an earlier day was done by a later one, but what was seen may be too old by then.
     */
    private List<LocalDate> days(List<Criterion> criteria) {
        SortedSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        criteria.forEach(criterion -> passing(criterion).forEach(example -> days.add(example.asOf())));
        return days.stream()
                .filter(day -> criteria.stream().allMatch(criterion -> passing(criterion).stream()
                        .anyMatch(example ->
                                passes(List.of(criterion), Candidate.of(example).on(day)))))
                .toList();
    }

    private boolean passes(List<Criterion> criteria, Candidate candidate) {
        List<String> ids = criteria.stream().map(Criterion::id).toList();
        List<Finding> findings = review(candidate.program(), candidate.asOf()).findings();
        return findings.stream()
                .filter(finding -> ids.contains(finding.criterion().id()))
                .allMatch(finding -> PASSED.contains(finding.outcome()));
    }
}
