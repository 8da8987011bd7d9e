package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Missing;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD = """
            package ca_zz.test.v2021;

            import ca.touchstone.program.*;
            global ca.touchstone.review.Decisions decide;

            """;
    private static final DroolsEvaluator DEMO = demoJudge();

    private static DroolsEvaluator demoJudge() {
        return (DroolsEvaluator)
                RuleCompiler.compile(RuleFile.read(demo(), new Names("ca_zz.demo_framework.v2021", null, null)));
    }

    private static String demo() {
        try {
            return Files.readString(Path.of("src/test/resources/rules-demo/ca-zz/demo-framework/2021/criteria.drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFile read(String rules) {
        return RuleFile.read(HEAD + rules, new Names("ca_zz.test.v2021", null, null));
    }

    @Test
    void aFileWithMistakesIsNeverCompiled() {
        RuleFile wrong = read("rule \"a: met\" when Program( wekes > 0 ) then decide.met(\"a\"); end");
        assertThrows(IllegalArgumentException.class, () -> RuleCompiler.compile(wrong));
    }

    @Test
    void aFileWithoutRulesDecidesNothing() {
        assertEquals(List.of(), RuleCompiler.compile(read("")).evaluate(program(RICH)));
    }

    @Test
    void rulesAreStoppedWhereTheyAskForALimitThatIsNotInForce() {
        Program early = new Program(Descriptions.of("{'workload': {'weeks': 3}}"), Map.of(), DAY);
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> judge().evaluate(early));
        assertTrue(
                refusal.toString().contains("most-weeks")
                        || String.valueOf(refusal.getCause()).contains("most-weeks"),
                refusal.toString());
    }

    // Judging

    private static Program program(String description) {
        return new Program(Descriptions.of(description), Map.of("most-weeks", BigDecimal.valueOf(12)), DAY);
    }

    private static DroolsEvaluator judge() {
        return DEMO;
    }

    /** The rules that speak of how long it is, those that are only possible with a question mark. */
    private static Set<String> names(List<RuleMatch> rulings) {
        return rulings.stream()
                .filter(ruling -> ruling.rule().criterion().equals("short-duration"))
                .map(ruling -> ruling.rule().name() + (ruling.isCertain() ? "" : "?"))
                .collect(Collectors.toSet());
    }

    private static final String RICH = "{'workload': {'weeks': 12}, 'labourMarket': {'noc2021': ['72106']},"
            + "'partners': [{'name': 'A', 'roles': ['co-design']}, {'name': 'B', 'roles': ['fund']}],"
            + "'learningOutcomes': [{'id': 'o1'}, {'id': 'o2'}, {'id': 'o3'}],"
            + "'assessments': [{'outcomes': ['o2']}]}";

    @Test
    void rulesFireOnceForEachMatchAndHandOverTheirParts() {
        Program program = program(RICH);
        ProgramDescription description = program.description();
        List<String> seen = judge().evaluate(program).stream()
                .filter(RuleMatch::isCertain)
                .map(ruling -> ruling.rule().name()
                        + ruling.parts().stream().map(description::pointerTo).toList())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "assessed: not met, an outcome is not assessed[/learningOutcomes/0]",
                        "assessed: not met, an outcome is not assessed[/learningOutcomes/2]",
                        "occupation: met[]",
                        "relevant: met, a partner helps[/partners/0]"),
                seen);
    }

    @Test
    void aRuleThatIsOnlyPossibleIsThereOnceWithoutPartsAndSaysWhatItWaitsFor() {
        List<RuleMatch> open =
                judge().evaluate(program("{'partners': [{'name': 'A'}, {'name': 'B'}, {'roles': ['fund']}]}")).stream()
                        .filter(match -> match.rule().name().equals("relevant: met, a partner helps"))
                        .toList();
        assertEquals(1, open.size());
        assertEquals(List.of(), open.get(0).parts());
        assertEquals(
                List.of(
                        new Missing("/partners/0/roles", "partners.roles"),
                        new Missing("/partners/1/roles", "partners.roles"),
                        new Missing("/partnersComplete", "partnersComplete")),
                open.get(0).missing());
    }

    @Test
    void theOrderOfTheFactsChangesNothing() {
        Program program = program(RICH);
        Set<RuleMatch> expected = Set.copyOf(judge().evaluate(program));
        RuleEvaluator shuffling = ShuffledFacts.of(judge(), new Random(1));
        for (int i = 0; i < 50; i++) {
            List<RuleMatch> rulings = shuffling.evaluate(program);
            assertEquals(expected.size(), rulings.size());
            assertEquals(expected, Set.copyOf(rulings));
        }
    }

    /** Constraints are interpreted at first and compiled after some twenty evaluations; both must say the same. */
    @Test
    void manyEvaluationsWithNullAndEdgeValuesSayTheSameAsTheFirst() {
        List<String> weeks = List.of(
                "null", "11.999999", "12", "12.000001", "0", "{'min': 8, 'max': 14}", "{'min': 12}", "{'max': 11}");
        List<Set<String>> expected = List.of(
                Set.of("short-duration: met?"),
                Set.of("short-duration: met"),
                Set.of(),
                Set.of(),
                Set.of("short-duration: met"),
                Set.of("short-duration: met?"),
                Set.of(),
                Set.of("short-duration: met"));
        DroolsEvaluator fresh = demoJudge();
        for (int i = 0; i < 400; i++) {
            int which = i % weeks.size();
            assertEquals(
                    expected.get(which),
                    names(fresh.evaluate(program("{'workload': {'weeks': " + weeks.get(which) + "}}"))),
                    weeks.get(which) + " in round " + i);
        }
    }

    @Test
    void severalThreadsAtOnceGetEachTheirOwnRulings() throws Exception {
        RuleEvaluator judge = judge();
        List<Program> programs = List.of(
                program(RICH),
                program("{}"),
                program("{'workload': {'weeks': 3}}"),
                program("{'learningOutcomes': []}"));
        List<Set<RuleMatch>> expected =
                programs.stream().map(judge::evaluate).map(Set::copyOf).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int which = i % programs.size();
                tasks.add(() -> Set.copyOf(judge.evaluate(programs.get(which))).equals(expected.get(which)));
            }
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                assertTrue(task.get());
            }
        } finally {
            threads.shutdown();
        }
    }
}
