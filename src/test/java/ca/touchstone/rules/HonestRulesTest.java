package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Rule;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What packs need to say can be said. Of whatever is stated it means what the walk of its tree says, and where all is
 * stated exactly what it means in plain DRL.
 */
class HonestRulesTest {
    private static final Names NAMES = new Names("ca_zz.honest.v2021", Set.of("most"), Set.of("a"));

    static final List<Program> PROGRAMS = Stream.of(
                    "{}",
                    "{'level': 'college', 'recognisedByAuthority': true, 'workload': {'weeks': 12,"
                            + " 'instructionalHours': 60}, 'partners': [], 'competencies': [], 'learningOutcomes': [],"
                            + " 'assessments': []}",
                    "{'level': 'university', 'workload': {'weeks': {'min': 2, 'max': 8}}, 'provider': {'jurisdiction':"
                            + " 'CA-ON'}, 'credential': {'basis': 'competency', 'metadata': ['evidence', 'issuer']},"
                            + " 'funding': {'osap': {'approved': true}}, 'qualityAssurance': {'approvedOn':"
                            + " '2026-01-01', 'nextReview': '2027-01-01'},"
                            + " 'partners': [{'name': 'o1', 'type': 'employer', 'roles': ['endorse']},"
                            + " {'name': 'B', 'type': 'employer'}, {'name': 'C'}],"
                            + " 'competencies': [{'id': 'c1', 'kind': 'skill'}, {'id': 'c2', 'kind': 'skill'}],"
                            + " 'learningOutcomes': [{'id': 'o1', 'competencies': ['c1', 'c2']},"
                            + " {'id': 'o2', 'competencies': ['c2']}],"
                            + " 'assessments': [{'outcomes': ['o1'], 'graded': true}, {'outcomes': ['o2', 'o1']}]}",
                    "{'funding': {'osap': {'approved': false}}, 'learningOutcomes': [{'id': 'o1'}, {'id': 'o2'}],"
                            + " 'partners': [{'type': 'community', 'roles': ['co-design']}],"
                            + " 'assessments': [{'outcomes': ['o2'], 'graded': true}]}",
                    withLongLists())
            .map(description -> new Program(
                    Descriptions.of(description), Map.of("most", BigDecimal.valueOf(12)), LocalDate.of(2026, 11, 24)))
            .toList();

    /** Programs of which everything is stated, and exactly. */
    private static final List<Program> COMPLETE = complete();

    private static List<Program> complete() {
        Map<String, BigDecimal> limits = Map.of("most", BigDecimal.valueOf(12));
        SomeDescriptions descriptions = new SomeDescriptions(11, LocalDate.of(2026, 11, 24), limits.values());
        return Stream.generate(descriptions::complete)
                .limit(30)
                .map(description -> new Program(description, limits, LocalDate.of(2026, 11, 24)))
                .toList();
    }

    /** So many of each kind of part that the engine notes which can be as asked; they differ in what rules ask. */
    private static String withLongLists() {
        return "{'partners': ["
                + twenty("{'name': 'o%1$d', 'type': 'employer'}", "{'name': 'P%1$d', 'roles': ['endorse']}")
                + "], 'competencies': [" + twenty("{'id': 'c%1$d', 'kind': 'skill'}", "{'id': 'c%1$d'}")
                + "], 'learningOutcomes': ["
                + twenty("{'id': 'o%1$d', 'competencies': ['c%1$d', 'c1']}", "{'id': 'o%1$d'}")
                + "], 'assessments': ["
                + twenty("{'outcomes': ['o%1$d', 'o2'], 'graded': true}", "{'outcomes': ['o%1$d'], 'graded': false}")
                + "]}";
    }

    private static String twenty(String... kinds) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> String.format(Locale.ROOT, kinds[i % kinds.length], i))
                .collect(Collectors.joining(", "));
    }

    static List<String> files() {
        return HonestRules.files();
    }

    @Test
    void thereAreEnough() {
        assertTrue(files().size() >= 75, files().size() + " rules");
    }

    @ParameterizedTest
    @MethodSource("files")
    void anHonestRuleIsAcceptedAndMeansWhatTheWalkSays(String drl) {
        RuleFile file = RuleFile.read(drl, NAMES);
        assertEquals(List.of(), file.mistakes());
        SecondOpinion opinion = SecondOpinion.of(file);
        // Again and again, since Drools interprets constraints at first and compiles them later.
        for (int i = 0; i < 30; i++) {
            for (Program program : PROGRAMS) {
                assertEquals(List.of(), opinion.differences(program), program.description()::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whereAllIsStatedExactlyItMeansWhatItMeansInPlainDrl(String drl) {
        RuleEvaluator gated = RuleCompiler.compile(RuleFile.read(drl, NAMES));
        PlainDrools plain = new PlainDrools(drl);
        for (int i = 0; i < 3; i++) {
            for (Program program : COMPLETE) {
                List<RuleMatch> matches = gated.evaluate(program);
                assertTrue(matches.stream().allMatch(RuleMatch::isCertain), program.description()::toString);
                assertEquals(counted(plain.evaluate(program)), said(matches), program.description()::toString);
            }
        }
    }

    @Test
    void mostRulesAreTrueOfSomeCompleteProgramsAndNotOfOthers() {
        RuleEvaluator evaluator = RuleCompiler.compile(HonestRules.together());
        Map<String, Long> holding = counted(COMPLETE.stream()
                .flatMap(program -> evaluator.evaluate(program).stream()
                        .map(match -> match.rule().name())
                        .distinct())
                .toList());
        long deciding = holding.values().stream()
                .filter(times -> times < COMPLETE.size())
                .count();
        assertTrue(deciding >= 50, deciding + " of " + files().size());
    }

    /** Certain of some programs, possible of others and ruled out of a third: all three come about. */
    @Test
    void mostRulesComeToEachOfTheThreeValues() {
        RuleFile file = HonestRules.together();
        long all = file.kleene().stream()
                .filter(rule -> Stream.concat(PROGRAMS.stream(), COMPLETE.stream())
                                .map(program -> rule.of(program).truth())
                                .distinct()
                                .count()
                        == 3)
                .count();
        assertTrue(all >= 60, all + " of " + file.rules().size());
    }

    @Test
    void whatIsPrintedReadsAsItself() {
        for (String drl : files()) {
            RuleFile file = RuleFile.read(drl, NAMES);
            assertEquals(file.drl(), RuleFile.read(file.drl(), NAMES).drl());
            assertFalse(file.drl().isEmpty());
            assertEquals(1, file.rules().stream().map(Rule::name).distinct().count());
        }
    }

    private static Map<String, Long> said(List<RuleMatch> rulings) {
        return counted(rulings.stream()
                .map(ruling -> ruling.rule().side() + " " + ruling.parts())
                .toList());
    }

    private static Map<String, Long> counted(List<String> decisions) {
        return decisions.stream().collect(Collectors.groupingBy(decision -> decision, Collectors.counting()));
    }
}
