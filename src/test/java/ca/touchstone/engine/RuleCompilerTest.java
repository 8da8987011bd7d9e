package ca.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Judge;
import ca.touchstone.review.Ruling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCompilerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD = """
            package ca_zz.test.v2021;

            import ca.touchstone.program.*;
            global ca.touchstone.review.Decisions decide;

            """;
    private static final CompiledRules DEMO = RuleCompiler.compile(demo());

    private static String demo() {
        try {
            return Files.readString(Path.of("src/test/resources/rules-demo/ca-zz/demo-framework/2021/criteria.drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rule(String name, String when, String then) {
        return "rule \"" + name + "\"\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    private static CompiledRules compile(String... rules) {
        return RuleCompiler.compile(HEAD + String.join("\n", rules));
    }

    @Test
    void findsEachRuleWithItsLineCriterionSideAndLimits() {
        CompiledRules compiled = compile(
                rule("a: met", "Program( weeksAtMost < limit(\"most-weeks\") )", "decide.met(\"a\");"),
                rule(
                        "a: not met",
                        "Program( weeksAtLeast >= limit( \"most-weeks\" ), weeksAtLeast > limit(\"other\"),"
                                + " weeksAtMost > limit(\"most-weeks\") )",
                        "decide.notMet( \"a\" ) ;"),
                rule("b: not applicable", "$p : Partner()", "decide.notApplicable(\"b\", $p);"));
        assertEquals(List.of(), compiled.faults());
        assertNotNull(compiled.judge());
        assertEquals(
                List.of(
                        new Rule("a: met", 6, "a", Side.MET, List.of("most-weeks")),
                        new Rule("a: not met", 13, "a", Side.NOT_MET, List.of("most-weeks", "other")),
                        new Rule("b: not applicable", 20, "b", Side.NOT_APPLICABLE, List.of())),
                compiled.rules());
    }

    @Test
    void aFileThatIsNoDrlIsASyntaxFaultWithItsLine() {
        CompiledRules compiled =
                RuleCompiler.compile(HEAD + "rule \"a: met\"\nwhen\n    Program( level = )\nthen\nend\n");
        assertNull(compiled.judge());
        assertEquals(RuleFault.Kind.SYNTAX, compiled.faults().get(0).kind());
        assertEquals(8, compiled.faults().get(0).line());
    }

    @Test
    void aPropertyThatIsNotThereIsAFaultOfMeaningThatNamesIt() {
        CompiledRules compiled =
                compile(rule("a: met", "Program( weeksAtMots < limit(\"most-weeks\") )", "decide.met(\"a\");"));
        assertNull(compiled.judge());
        RuleFault fault = compiled.faults().get(0);
        assertEquals(RuleFault.Kind.MEANING, fault.kind());
        assertTrue(fault.detail().contains("weeksAtMots"), fault.detail());
        assertEquals(8, fault.line());
    }

    @Test
    void everyConsequenceThatIsNotOneDecisionIsAFaultOnItsLine() {
        CompiledRules compiled = compile(
                rule("two", "Program()", "decide.met(\"a\"); decide.met(\"b\");"),
                rule("none", "Program()", ""),
                rule("good", "Program()", "decide.met(\"a\");"),
                rule("other", "Program()", "System.exit(0);"),
                rule("unknown", "Program()", "decide.maybe(\"a\");"),
                rule("computed", "$p : Program()", "decide.met($p.toString());"),
                rule("more", "$p : Program()", "decide.met(\"a\", $p.level());"),
                rule("comment", "Program()", "decide.met(\"a\"); // and more"));
        assertNull(compiled.judge());
        assertEquals(
                Set.of("two", "none", "other", "unknown", "computed", "more", "comment"),
                compiled.faults().stream().map(RuleFault::detail).collect(Collectors.toSet()));
        assertEquals(
                Set.of(RuleFault.Kind.CONSEQUENCE),
                compiled.faults().stream().map(RuleFault::kind).collect(Collectors.toSet()));
        assertEquals(9, compiled.faults().get(0).line());
        assertEquals(List.of("good"), compiled.rules().stream().map(Rule::name).toList());
    }

    @Test
    void severalFaultsOfMeaningAreToldAtOnceEachOnItsLine() {
        CompiledRules compiled = compile(
                rule("a: met", "Program( nothing == 1 )", "decide.met(\"a\");"),
                rule("b: met", "Program( nowhere == 1 )", "decide.met(\"b\");"));
        assertEquals(
                Set.of(8, 15), compiled.faults().stream().map(RuleFault::line).collect(Collectors.toSet()));
    }

    @Test
    void anEmptyFileHasNoRules() {
        assertEquals(List.of(), RuleCompiler.compile(HEAD).rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "global ca.touchstone.review.Decisions decided;",
                "global java.util.List decide;",
                "global ca.touchstone.review.Decisions decide;\nglobal java.util.List list;"
            })
    void theOneGlobalThatRulesSpeakToIsDeclaredAndNoOther(String globals) {
        CompiledRules compiled = RuleCompiler.compile("package ca_zz.test.v2021;\n" + globals + "\n");
        assertNull(compiled.judge());
        assertEquals(
                Set.of(RuleFault.Kind.GLOBAL),
                compiled.faults().stream().map(RuleFault::kind).collect(Collectors.toSet()));
    }

    @Test
    void rulesAreStoppedWhereTheyAskForALimitThatIsNotInForce() {
        Program early = new Program(Descriptions.of("{'workload': {'weeks': 3}}"), Map.of(), DAY);
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> judge().judge(early));
        assertTrue(
                refusal.toString().contains("most-weeks")
                        || String.valueOf(refusal.getCause()).contains("most-weeks"),
                refusal.toString());
    }

    // Judging

    private static Program program(String description) {
        return new Program(Descriptions.of(description), Map.of("most-weeks", BigDecimal.valueOf(12)), DAY);
    }

    private static SessionJudge judge() {
        return (SessionJudge) Objects.requireNonNull(DEMO.judge());
    }

    private static Set<String> names(List<Ruling> rulings) {
        return rulings.stream().map(ruling -> ruling.rule().name()).collect(Collectors.toSet());
    }

    private static final String RICH = "{'workload': {'weeks': 12}, 'labourMarket': {'noc2021': ['72106']},"
            + "'partners': [{'name': 'A', 'roles': ['co-design']}, {'name': 'B', 'roles': ['fund']}],"
            + "'learningOutcomes': [{'id': 'o1'}, {'id': 'o2'}, {'id': 'o3'}],"
            + "'assessments': [{'outcomes': ['o2']}]}";

    @Test
    void rulesFireOnceForEachMatchAndHandOverTheirParts() {
        Program program = program(RICH);
        ProgramDescription description = program.description();
        List<String> seen = judge().judge(program).stream()
                .map(ruling -> ruling.rule().name()
                        + ruling.parts().stream().map(description::pointerTo).toList())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "assessed: not met, an outcome is not assessed[/learningOutcomes/0]",
                        "assessed: not met, an outcome is not assessed[/learningOutcomes/2]",
                        "occupation: met[]",
                        "relevant: met, a partner helps[/partners/0]",
                        "short-duration: not met[]"),
                seen);
    }

    @Test
    void theOrderOfTheFactsChangesNothing() {
        Program program = program(RICH);
        Set<Ruling> expected = Set.copyOf(judge().judge(program));
        List<Object> facts = new ArrayList<>(judge().facts(program));
        assertEquals(7, facts.size());
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(facts, random);
            List<Ruling> rulings = judge().judge(program, facts);
            assertEquals(expected.size(), rulings.size());
            assertEquals(expected, Set.copyOf(rulings));
        }
    }

    @Test
    void onlyTheKindsOfPartsThatRulesSpeakOfAreFacts() {
        SessionJudge judge = (SessionJudge) Objects.requireNonNull(
                compile(rule("a: met", "Competency()", "decide.met(\"a\");")).judge());
        Program program = program("{'partners': [{'name': 'A'}], 'competencies': [{'id': 'c'}]}");
        assertEquals(
                List.of(
                        program,
                        Objects.requireNonNull(program.description().competencies())
                                .get(0)),
                judge.facts(program));
    }

    /** Constraints are interpreted at first and compiled after some twenty evaluations; both must say the same. */
    @Test
    void manyEvaluationsWithNullAndEdgeValuesSayTheSameAsTheFirst() {
        List<String> weeks = List.of(
                "null", "11.999999", "12", "12.000001", "0", "{'min': 8, 'max': 14}", "{'min': 12}", "{'max': 11}");
        List<Set<String>> expected = List.of(
                Set.of(),
                Set.of("short-duration: met"),
                Set.of("short-duration: not met"),
                Set.of("short-duration: not met"),
                Set.of("short-duration: met"),
                Set.of(),
                Set.of("short-duration: not met"),
                Set.of("short-duration: met"));
        SessionJudge fresh = (SessionJudge)
                Objects.requireNonNull(RuleCompiler.compile(demo()).judge());
        for (int i = 0; i < 400; i++) {
            int which = i % weeks.size();
            assertEquals(
                    expected.get(which),
                    names(fresh.judge(program("{'workload': {'weeks': " + weeks.get(which) + "}}"))),
                    weeks.get(which) + " in round " + i);
        }
    }

    @Test
    void severalThreadsAtOnceGetEachTheirOwnRulings() throws Exception {
        Judge judge = judge();
        List<Program> programs = List.of(
                program(RICH),
                program("{}"),
                program("{'workload': {'weeks': 3}}"),
                program("{'learningOutcomes': []}"));
        List<Set<Ruling>> expected =
                programs.stream().map(judge::judge).map(Set::copyOf).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int which = i % programs.size();
                tasks.add(() -> Set.copyOf(judge.judge(programs.get(which))).equals(expected.get(which)));
            }
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                assertTrue(task.get());
            }
        } finally {
            threads.shutdown();
        }
    }
}
