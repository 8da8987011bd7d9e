package ca.touchstone.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.intake.Intake;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Facts;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import ca.touchstone.rules.Mutant;
import ca.touchstone.rules.Mutants;
import ca.touchstone.rules.RuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** By what is written out in Java and by what is written in DRL every program comes out the same. */
class OracleTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final int GENERATED = 20_000;

    private static final List<ProvenPack> PACKS =
            Packs.read(Path.of("rules"), Oracles.ids()::contains).packs();

    /** The same each time: too many to keep. */
    private static Stream<ProgramDescription> generated() {
        Generator generator = new Generator(
                2026,
                AS_OF,
                PACKS.stream()
                        .flatMap(proven -> proven.ready().pack().limitsOn(AS_OF).values().stream())
                        .toList(),
                PACKS.stream()
                        .flatMap(proven -> proven.ready().pack().framework().criteria().stream())
                        .map(Criterion::id)
                        .toList());
        return Stream.generate(generator::next).limit(GENERATED);
    }

    private static List<ProgramDescription> fixtures() throws IOException {
        List<ProgramDescription> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures", "programs"))) {
            for (Path file : files.sorted().toList()) {
                fixtures.add(Intake.read(Files.readAllBytes(file), file.toString())
                        .fold(submission -> submission.description(), faults -> {
                            throw new AssertionError(faults.toString());
                        }));
            }
        }
        return fixtures;
    }

    @Test
    void generatedDescriptionsComeOutTheSameWithTheSameEvidence() {
        for (Compared pack : compare(generated())) {
            for (Rule rule : pack.ready.pack().rules()) {
                isOften(pack.times.getOrDefault(rule.name(), 0), rule.name());
            }
            for (Criterion criterion : pack.ready.pack().framework().criteria()) {
                Map<Outcome, Integer> outcomes = pack.outcomes.getOrDefault(criterion.id(), Map.of());
                if (criterion.isForReviewer()) {
                    continue;
                }
                isOften(outcomes.getOrDefault(Outcome.MET, 0), criterion.id() + " is met");
                isOften(outcomes.getOrDefault(Outcome.UNDETERMINED, 0), criterion.id() + " is open");
                if (!NEVER_NOT_MET.contains(criterion.id())) {
                    isOften(outcomes.getOrDefault(Outcome.NOT_MET, 0), criterion.id() + " is not met");
                }
            }
        }
    }

    /** Criteria that ask only whether something is stated, which nothing disproves, or that a person decides else. */
    private static final Set<String> NEVER_NOT_MET = Set.of("program-code", "delivery-mode", "verifiability");

    private static void isOften(int times, String what) {
        assertTrue(times > GENERATED / 1_000 && times < GENERATED * 9 / 10, what + " " + times + " times");
    }

    @Test
    void realDescriptionsComeOutTheSameWithTheSameEvidence() throws IOException {
        List<ProgramDescription> fixtures = fixtures();
        assertTrue(fixtures.size() > 30, "only " + fixtures.size());
        compare(fixtures.stream());
    }

    private static List<Compared> compare(Stream<ProgramDescription> programs) {
        List<Compared> packs =
                PACKS.stream().map(proven -> new Compared(proven.ready())).toList();
        programs.forEach(description -> packs.forEach(pack -> pack.compare(description)));
        return packs;
    }

    /** A pack as it stands in DRL and as it is written out in Java. */
    private static final class Compared {
        private final ReadyPack ready;
        private final Reviewer reviewer;
        private final Oracle oracle;
        private final Set<String> certain = new HashSet<>();
        /** For how many descriptions each rule is certain. */
        private final Map<String, Integer> times = new HashMap<>();
        /** How often each criterion comes out in each way. */
        private final Map<String, Map<Outcome, Integer>> outcomes = new HashMap<>();

        Compared(ReadyPack ready) {
            this.ready = ready;
            this.oracle = Oracles.of(ready.pack());
            this.reviewer = new Reviewer(new ReadyPack(ready.pack(), program -> {
                List<RuleMatch> matches = ready.evaluator().evaluate(program);
                matches.stream()
                        .filter(RuleMatch::isCertain)
                        .forEach(match -> certain.add(match.rule().name()));
                return matches;
            }));
        }

        /** With what is no fact withheld, and waivers, since they stand beside what the criteria say. */
        void compare(ProgramDescription stated) {
            ProgramDescription description = Facts.of(stated.without(Set.of("/waivers")), reviewer, AS_OF);
            Pack pack = ready.pack();
            Program program = new Program(description, pack.limitsOn(AS_OF), AS_OF);
            certain.clear();
            Review review = reviewer.review(description, AS_OF);
            assertEquals(
                    Oracles.said(oracle.decide(program), program), Oracles.said(review), () -> pack.id() + description);
            certain.forEach(rule -> times.merge(rule, 1, Integer::sum));
            for (Finding finding : review.findings()) {
                outcomes.computeIfAbsent(finding.criterion().id(), none -> new HashMap<>())
                        .merge(finding.outcome(), 1, Integer::sum);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> anySmallChangeOfARuleIsNoticed() {
        return PACKS.stream()
                .map(proven -> DynamicTest.dynamicTest(
                        proven.ready().pack().id(),
                        () -> proven.rules().mutants().forEach(mutants -> assertNoticed(proven, mutants))));
    }

    private static void assertNoticed(ProvenPack proven, Mutants mutants) {
        Pack pack = proven.ready().pack();
        Oracle oracle = Oracles.of(pack);
        RuleEvaluator changed = RuleCompiler.compile(mutants.file());
        Set<Mutant> unnoticed = new HashSet<>(mutants.all());
        generated().takeWhile(ignored -> !unnoticed.isEmpty()).forEach(description -> {
            Program program = new Program(description, pack.limitsOn(AS_OF), AS_OF);
            Map<String, String> said = Oracles.said(oracle.decide(program), program);
            List<RuleMatch> matches = proven.ready().evaluator().evaluate(program);
            List<RuleMatch> matchesNow = changed.evaluate(program);
            unnoticed.removeIf(mutant -> {
                String criterion = mutant.rule().criterion();
                Map<String, String> saidNow =
                        Oracles.said(decided(pack, criterion, with(mutant, matches, matchesNow)), program);
                return !saidNow.getOrDefault(criterion, "").equals(said.getOrDefault(criterion, ""));
            });
        });
        assertEquals(Set.of(), unnoticed);
    }

    /** What the rules of the mutant's criterion come to with the mutant in the place of its rule. */
    private static List<RuleMatch> with(Mutant mutant, List<RuleMatch> matches, List<RuleMatch> changed) {
        Stream<RuleMatch> others =
                matches.stream().filter(match -> !match.rule().name().equals(mutant.of()));
        Stream<RuleMatch> own = changed.stream().filter(match -> match.rule().equals(mutant.rule()));
        return Stream.concat(others, own)
                .filter(match -> match.rule().criterion().equals(mutant.rule().criterion()))
                .toList();
    }

    /**
     * How a criterion comes out by such matches: by its certain ones; where neither other side is possible as not met, or
     * on no side where a person decides then.
     */
    private static List<Decided> decided(Pack pack, String criterion, List<RuleMatch> matches) {
        List<RuleMatch> certain = matches.stream().filter(RuleMatch::isCertain).toList();
        if (!certain.isEmpty()) {
            return certain.stream()
                    .map(match -> new Decided(criterion, match.rule().side(), match.parts()))
                    .toList();
        }
        boolean byPerson = pack.framework().criteria().stream()
                .anyMatch(one -> one.id().equals(criterion) && (one.isForReviewer() || one.isOtherwiseForReviewer()));
        return !byPerson && matches.stream().allMatch(match -> match.rule().side() == Side.NOT_MET)
                ? List.of(Decided.notMet(criterion))
                : List.of();
    }
}
