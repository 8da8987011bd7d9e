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
                        "Program( weeks < limit(\"a\") )",
                        "weeks < limit(\"a\") out",
                        "weeks < limit(\"a\") -> weeks <= limit(\"a\")"),
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
                        "Partner( type == \"employer\" || name != \"B\" )",
                        "( type == \"employer\" || name != \"B\" ) out",
                        "( type == \"employer\" || name != \"B\" ) -> ( type == \"employer\" && name != \"B\" )",
                        "type == \"employer\" out",
                        "type == \"employer\" -> type != \"employer\"",
                        "name != \"B\" out",
                        "name != \"B\" -> name == \"B\""),
                way(
                        "not Assessment( type == \"demonstration\" )",
                        "not( Assessment( type == \"demonstration\" ) ) -> exists( Assessment( type == \"demonstration\" ) )",
                        "type == \"demonstration\" out",
                        "type == \"demonstration\" -> type != \"demonstration\""),
                way("Program( stated( level ) )", "stated( level ) out"),
                way("exists Partner()", "exists( Partner(  ) ) -> not( Partner(  ) )"),
                way(
                        "Program( nocCount == 0 ) Partner( type == \"employer\" )",
                        "Program( nocCount == 0 ) out",
                        "nocCount == 0 -> nocCount != 0",
                        "Partner( type == \"employer\" ) out",
                        "type == \"employer\" out",
                        "type == \"employer\" -> type != \"employer\""),
                way(
                        "LearningOutcome( $id : id != \"o1\" ) Assessment( outcomes contains $id )",
                        "id != \"o1\" out",
                        "id != \"o1\" -> id == \"o1\"",
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
                        "Partner( ( type == \"employer\" && name != \"B\" && roles contains \"fund\" ) )",
                        "Partner( ( name != \"B\" || roles contains \"fund\" ) )",
                        "Partner( ( type != \"employer\" || name != \"B\" || roles contains \"fund\" ) )",
                        "Partner( ( type == \"employer\" || roles contains \"fund\" ) )",
                        "Partner( ( type == \"employer\" || name == \"B\" || roles contains \"fund\" ) )",
                        "Partner( ( type == \"employer\" || name != \"B\" ) )",
                        "Partner( ( type == \"employer\" || name != \"B\" || roles not contains \"fund\" ) )"),
                conditions("Partner( type == \"employer\" || name != \"B\" || roles contains \"fund\" )"));
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
                "Program( weeks < limit(\"a\") || nocCount == 0 )",
                "not Program( $n : nocCount >= limit(\"a\") )",
                "Program( weeks < limit(\"b\") ) Program( weeks < limit(\"a\") )",
                "forall( Competency() Program( nocCount < limit(\"b\") ) )",
                "exists Program( weeks > limit(\"c\") )",
                "exists Partner( type == \"employer\" )");

        assertEquals(
                List.of(
                        new LimitUse("c", "weeks", "a"),
                        new LimitUse("c", "nocCount", "a"),
                        new LimitUse("c", "weeks", "b"),
                        new LimitUse("c", "nocCount", "b"),
                        new LimitUse("c", "weeks", "c")),
                file.limitUses());
    }
}
