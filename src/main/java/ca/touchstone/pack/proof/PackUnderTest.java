package ca.touchstone.pack.proof;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.intake.Fault;
import ca.touchstone.pack.Example;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** One pack under proof: its criteria with their examples, and programs that could become examples. For one thread. */
final class PackUnderTest {
    /** Enough to vary two fields at once; beyond, a person finds an example sooner. */
    private static final int MOST_TRIED = 4_000;

    private final ProvenPack proven;
    private final CachingEvaluator judge;
    private final Map<String, List<Candidate>> pools = new HashMap<>();
    private final Map<String, Experiment> trials = new HashMap<>();

    PackUnderTest(ProvenPack proven) {
        this.proven = proven;
        this.judge = new CachingEvaluator(proven.ready().evaluator());
    }

    ProvenPack proven() {
        return proven;
    }

    Pack pack() {
        return proven.ready().pack();
    }

    CachingEvaluator judge() {
        return judge;
    }

    /** The criteria that rules decide, in order. */
    List<Criterion> criteria() {
        return pack().framework().criteria().stream()
                .filter(criterion -> !rules(criterion).isEmpty())
                .toList();
    }

    List<Example> examples(Criterion criterion) {
        return proven.examples().stream()
                .filter(example -> example.criterion().equals(criterion.id()))
                .toList();
    }

    List<Rule> rules(Criterion criterion) {
        return pack().rules().stream()
                .filter(rule -> rule.criterion().equals(criterion.id()))
                .toList();
    }

    /** What comes out for the criterion as the pack stands. */
    CriterionResult see(Criterion criterion, ProgramDescription program, LocalDate asOf) {
        return trials.computeIfAbsent(criterion.id(), id -> Experiment.of(pack(), criterion, judge))
                .see(program, asOf);
    }

    /** The day on which an example is reviewed that gives none. */
    LocalDate usualDay() {
        return pack().framework().inForce().firstDay();
    }

    /** Whether some example of the criterion turns out otherwise in the trial. */
    boolean isFelt(Criterion criterion, Experiment trial) {
        return examples(criterion).stream().anyMatch(example -> !trial.see(example.program(), example.asOf())
                .equals(see(criterion, example.program(), example.asOf())));
    }

    /** The line of a candidate with what comes out of it now; empty where that is itself a defect. */
    Optional<String> line(Criterion criterion, Candidate candidate) {
        CriterionResult seen = see(criterion, candidate.program(), candidate.asOf());
        return seen.isSound() ? Optional.of(candidate.line(seen.outcome(), usualDay())) : Optional.empty();
    }

    /** The nearest program to the examples of a criterion that passes a test and is soundly decided. */
    Optional<Candidate> find(Criterion criterion, BiPredicate<Candidate, Outcome> test) {
        List<Candidate> pool = pool(criterion);
        Optional<Candidate> found = first(criterion, pool, test);
        if (found.isPresent()) {
            return found;
        }
        CandidateGenerator variants = variants(criterion);
        List<Candidate> further = new ArrayList<>();
        for (int i = 0; i < pool.size() && further.size() < MOST_TRIED; i++) {
            further.addAll(variants.of(pool.get(i)));
        }
        return first(criterion, further, test);
    }

    private Optional<Candidate> first(
            Criterion criterion, List<Candidate> candidates, BiPredicate<Candidate, Outcome> test) {
        for (Candidate candidate : candidates) {
            CriterionResult seen = see(criterion, candidate.program(), candidate.asOf());
            if (seen.isSound() && test.test(candidate, seen.outcome())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<Candidate> pool(Criterion criterion) {
        return pools.computeIfAbsent(criterion.id(), id -> {
            CandidateGenerator variants = variants(criterion);
            List<Candidate> found = new ArrayList<>();
            examples(criterion).stream().map(Candidate::of).forEach(candidate -> found.addAll(variants.of(candidate)));
            return found;
        });
    }

    private CandidateGenerator variants(Criterion criterion) {
        Set<BigDecimal> numbers = new TreeSet<>();
        Set<String> names = new LinkedHashSet<>();
        rules(criterion).forEach(rule -> names.addAll(rule.limits()));
        names.forEach(name -> {
            Limit limit = limit(name);
            limit.values().values().forEach(value -> {
                BigDecimal step = BoundaryStep.of(limit, value);
                numbers.addAll(List.of(value.subtract(step).max(BigDecimal.ZERO), value, value.add(step)));
            });
        });
        if (numbers.isEmpty()) {
            numbers.addAll(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        }
        return new CandidateGenerator(pack().reads(criterion), proven.examples(), numbers);
    }

    Limit limit(String name) {
        Limit limit = pack().framework().limits().get(name);
        if (limit == null) {
            throw new IllegalStateException("the gate lets no rule name a limit that is none: " + name);
        }
        return limit;
    }

    ProofFailure gap(
            Proof proof, String file, String pointer, int line, List<String> paste, String key, String... arguments) {
        return new ProofFailure(
                proof, new Fault("proof", pack().id() + "/" + file, pointer, line, key, List.of(arguments)), paste);
    }

    /** A gap in the examples of a criterion, at the first of them. */
    ProofFailure exampleGap(Proof proof, Criterion criterion, List<String> paste, String key, String... arguments) {
        int line = examples(criterion).get(0).line();
        return gap(proof, "examples.yaml", "/" + criterion.id(), line, paste, key, arguments);
    }
}
