package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MutantsTest {
    private static final Names NAMES = new Names("ca_zz.demo.v2021", null, null);
    private static final String HEADER =
            "package ca_zz.demo.v2021;\nimport ca.touchstone.program.*;\nglobal ca.touchstone.review.Decisions decide;\n";

    private static RuleFile read(String... conditions) {
        StringBuilder rules = new StringBuilder(HEADER);
        for (int i = 0; i < conditions.length; i++) {
            rules.append("rule \"r" + i + "\" when " + conditions[i] + " then decide.met(\"c\"); end\n");
        }
        RuleFile file = RuleFile.read(rules.toString(), NAMES);
        assertEquals(List.of(), file.mistakes());
        return file;
    }

    private static List<String> changes(String condition) {
        return read(condition).mutants().stream()
                .flatMap(mutants -> mutants.all().stream())
                .map(mutant -> mutant.was() + (mutant.becomes().isEmpty() ? " out" : " -> " + mutant.becomes()))
                .toList();
    }

    static Stream<Arguments> everyWay() {
        return Stream.of(
                way(
                        "Program( weeksAtMost < limit(\"a\") )",
                        "weeksAtMost < limit(\"a\") out",
                        "weeksAtMost < limit(\"a\") -> weeksAtMost <= limit(\"a\")"),
                way("Program( nocCount >= 1 )", "nocCount >= 1 out", "nocCount >= 1 -> nocCount > 1"),
                way("Program( nocCount <= 1 )", "nocCount <= 1 out", "nocCount <= 1 -> nocCount < 1"),
                way("Program( nocCount > 1 )", "nocCount > 1 out", "nocCount > 1 -> nocCount >= 1"),
                way("Program( nocCount == 0 )", "nocCount == 0 out", "nocCount == 0 -> nocCount != 0"),
                way("Program( nocCount != 0 )", "nocCount != 0 out", "nocCount != 0 -> nocCount == 0"),
                way(
                        "Partner( roles contains \"fund\" )",
                        "roles contains \"fund\" out",
                        "roles contains \"fund\" -> roles not contains \"fund\""),
                way(
                        "Partner( roles not contains \"fund\" )",
                        "roles not contains \"fund\" out",
                        "roles not contains \"fund\" -> roles contains \"fund\""),
                way(
                        "Partner( type in ( \"employer\", \"community\" ) )",
                        "type in ( \"employer\", \"community\" ) out",
                        "type in ( \"employer\", \"community\" ) -> type not in ( \"employer\", \"community\" )",
                        "type in ( \"employer\", \"community\" ) -> type in ( \"community\" )",
                        "type in ( \"employer\", \"community\" ) -> type in ( \"employer\" )"),
                way(
                        "Partner( type not in ( \"employer\" ) )",
                        "type not in ( \"employer\" ) out",
                        "type not in ( \"employer\" ) -> type in ( \"employer\" )"),
                way(
                        "Partner( type == null || name != null )",
                        "( type == null || name != null ) out",
                        "( type == null || name != null ) -> ( type == null && name != null )",
                        "type == null out",
                        "type == null -> type != null",
                        "name != null out",
                        "name != null -> name == null"),
                way(
                        "not Partner( type == null )",
                        "not( Partner( type == null ) ) -> exists( Partner( type == null ) )",
                        "type == null out",
                        "type == null -> type != null"),
                way("exists Partner()", "exists( Partner(  ) ) -> not( Partner(  ) )"),
                way(
                        "Program( nocCount == 0 ) Partner( type == null )",
                        "Program( nocCount == 0 ) out",
                        "nocCount == 0 -> nocCount != 0",
                        "Partner( type == null ) out",
                        "type == null out",
                        "type == null -> type != null"),
                way(
                        "LearningOutcome( $id : id != null ) Assessment( outcomes contains $id )",
                        "id != null out",
                        "id != null -> id == null",
                        "Assessment( outcomes contains $id ) out",
                        "outcomes contains $id out",
                        "outcomes contains $id -> outcomes not contains $id"),
                way(
                        "forall( LearningOutcome( $id : id ) Assessment( outcomes contains $id ) )",
                        "outcomes contains $id out",
                        "outcomes contains $id -> outcomes not contains $id"));
    }

    private static Arguments way(String condition, String... changes) {
        return Arguments.of(condition, List.of(changes));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aRuleIsChangedInEachSmallWayThatLeavesItARule(String condition, List<String> changes) {
        assertEquals(changes, changes(condition));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void eachChangedRuleCompiles(String condition, List<String> changes) {
        read(condition).mutants().forEach(mutants -> RuleCompiler.compile(mutants.file()));
    }

    private static List<String> conditions(String condition) {
        return read(condition).mutants().stream()
                .flatMap(mutants -> mutants.file().drl().lines())
                .filter(line -> line.startsWith("    ") && !line.contains("decide."))
                .map(String::strip)
                .toList();
    }

    @Test
    void whatIsNotChangedStaysAsItWas() {
        assertEquals(
                List.of(
                        "Partner(  )",
                        "Partner( ( type == null && name != null && roles == null ) )",
                        "Partner( ( name != null || roles == null ) )",
                        "Partner( ( type != null || name != null || roles == null ) )",
                        "Partner( ( type == null || roles == null ) )",
                        "Partner( ( type == null || name == null || roles == null ) )",
                        "Partner( ( type == null || name != null ) )",
                        "Partner( ( type == null || name != null || roles != null ) )"),
                conditions("Partner( type == null || name != null || roles == null )"));
    }

    @Test
    void aMutantKnowsItsRuleAndHasANameOfItsOwn() {
        List<Mutant> mutants = read("Program( nocCount > 1 )", "Program( nocCount == 0 )")
                .mutants()
                .get(0)
                .all();

        assertEquals(
                List.of("r0", "r0", "r1", "r1"),
                mutants.stream().map(Mutant::of).toList());
        assertEquals(
                4, mutants.stream().map(Mutant::rule).map(Rule::name).distinct().count());
        assertTrue(mutants.stream().allMatch(mutant -> mutant.rule().criterion().equals("c")));
    }

    @Test
    void aHundredStandTogetherAndTheNextBeginsAnotherBase() {
        String[] fifty =
                IntStream.range(0, 50).mapToObj(i -> "Program( nocCount > 1 )").toArray(String[]::new);
        assertEquals(List.of(100), sizes(read(fifty)));
        String[] more =
                IntStream.range(0, 51).mapToObj(i -> "Program( nocCount > 1 )").toArray(String[]::new);
        assertEquals(List.of(100, 2), sizes(read(more)));
    }

    private static List<Integer> sizes(RuleFile file) {
        return file.mutants().stream()
                .map(mutants -> {
                    assertEquals(
                            mutants.all().stream().map(Mutant::rule).toList(),
                            mutants.file().rules());
                    return mutants.all().size();
                })
                .toList();
    }

    @Test
    void aFileWithMistakesHasNoMutants() {
        RuleFile file = RuleFile.read(HEADER + "rule \"r\" when Nothing() then decide.met(\"c\"); end", NAMES);
        assertEquals(List.of(), file.mutants());
    }

    @Test
    void usesOfLimitsAreFoundWhereverARuleComparesWithThem() {
        RuleFile file = read(
                "Program( weeksAtMost < limit(\"a\") || nocCount == 0 )",
                "not Program( $w : weeksAtLeast >= limit(\"a\") )",
                "Program( weeksAtMost < limit(\"b\") ) Program( weeksAtMost < limit(\"a\") )",
                "forall( Partner() Program( nocCount < limit(\"b\") ) )",
                "exists Program( weeksAtMost > limit(\"c\") )",
                "exists Partner( type == null )");

        assertEquals(
                List.of(
                        new LimitUse("c", "weeksAtMost", "a"),
                        new LimitUse("c", "weeksAtLeast", "a"),
                        new LimitUse("c", "weeksAtMost", "b"),
                        new LimitUse("c", "nocCount", "b"),
                        new LimitUse("c", "weeksAtMost", "c")),
                file.limitUses());
    }
}
