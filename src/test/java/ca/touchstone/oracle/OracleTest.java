package ca.touchstone.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.intake.Intake;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written out in Java and what is written in DRL say the same of every program. */
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
    void rulingsAndReviewsOfGeneratedDescriptionsAreTheSame() {
        for (Compared pack : compare(generated())) {
            for (Rule rule : pack.ready.pack().rules()) {
                int times = pack.spoken.getOrDefault(rule.name(), 0);
                assertTrue(times > GENERATED / 500 && times < GENERATED * 9 / 10, rule.name() + " speaks of " + times);
            }
        }
    }

    @Test
    void rulingsAndReviewsOfRealDescriptionsAreTheSame() throws IOException {
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
        private final Overheard rules;
        private final Overheard oracle;
        /** How often each rule speaks. */
        private final Map<String, Integer> spoken = new HashMap<>();

        Compared(ReadyPack ready) {
            this.ready = ready;
            this.rules = new Overheard(ready.pack(), ready.evaluator());
            this.oracle = new Overheard(ready.pack(), Oracles.of(ready.pack()));
        }

        void compare(ProgramDescription description) {
            Review review = rules.review(description);
            assertEquals(review, oracle.review(description), description::toString);
            assertEquals(rules.said, oracle.said, description::toString);
            rules.said.get(0).keySet().forEach(rule -> spoken.merge(rule, 1, Integer::sum));
        }
    }

    /** Reviews, and keeps what the rules said of the last program in each of its readings. */
    private static final class Overheard {
        private final Reviewer reviewer;
        private final List<Map<String, List<String>>> said = new ArrayList<>();

        Overheard(Pack pack, RuleEvaluator judge) {
            this.reviewer = new Reviewer(new ReadyPack(pack, program -> {
                List<RuleMatch> rulings = judge.evaluate(program);
                said.add(Oracles.said(rulings, program));
                return rulings;
            }));
        }

        Review review(ProgramDescription description) {
            said.clear();
            return reviewer.review(description, AS_OF);
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
        RuleEvaluator oracle = Oracles.of(pack);
        RuleEvaluator changed = RuleCompiler.compile(mutants.file());
        Set<Mutant> unnoticed = new HashSet<>(mutants.all());
        unnoticed.removeIf(mutant -> isExcused(proven, mutant));
        generated().takeWhile(ignored -> !unnoticed.isEmpty()).forEach(description -> {
            Program program = new Program(description, pack.limitsOn(AS_OF), AS_OF);
            Map<String, List<String>> said = Oracles.said(oracle.evaluate(program), program);
            Map<String, List<String>> saidNow = Oracles.said(changed.evaluate(program), program);
            unnoticed.removeIf(mutant -> !Objects.equals(
                    said.get(mutant.of()), saidNow.get(mutant.rule().name())));
        });
        assertEquals(Set.of(), unnoticed);
    }

    /** Whether the pack itself says that no program can feel the change. */
    private static boolean isExcused(ProvenPack proven, Mutant mutant) {
        return proven.equivalents().stream()
                .anyMatch(equivalent -> equivalent.rule().equals(mutant.of())
                        && equivalent.was().equals(mutant.was())
                        && Objects.requireNonNullElse(equivalent.becomes(), "").equals(mutant.becomes()));
    }
}
