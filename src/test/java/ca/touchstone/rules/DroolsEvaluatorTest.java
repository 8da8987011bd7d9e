package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Rule;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

class DroolsEvaluatorTest {
    private static final PackReading SHIPPED = Packs.read(Path.of("rules"), id -> true);
    private static final DroolsEvaluator EVERY_LIST = (DroolsEvaluator) RuleCompiler.compile(HonestRules.together());

    @Test
    void theProgramAndEachOfItsPartsAreFactsOfTheSession() {
        Program program = new Program(
                Descriptions.of("{'partners': [{'name': 'A'}, {'name': 'A'}], 'competencies': [{'id': 'c'}],"
                        + " 'learningOutcomes': [{'id': 'o'}], 'assessments': [{'id': 'a'}]}"),
                Map.of(),
                LocalDate.of(2026, 11, 30));
        KieSession session = EVERY_LIST.session(EVERY_LIST.facts(program));
        try {
            Collection<?> facts = session.getObjects();
            assertEquals(7, facts.size(), "two partners that are equal are two facts, and others may take part");
            assertTrue(facts.containsAll(EVERY_LIST.facts(program)));
            assertTrue(facts.contains(program));
        } finally {
            session.dispose();
        }
    }

    @Test
    void aListThatIsNotStatedIsOneFactOfWhichNothingIsKnown() {
        Program program = new Program(Descriptions.of("{'partners': []}"), Map.of(), LocalDate.of(2026, 11, 30));
        assertEquals(
                List.of(program, Competency.UNKNOWN, LearningOutcome.UNKNOWN, Assessment.UNKNOWN),
                EVERY_LIST.facts(program));
    }

    @Test
    void membersOfAListThatNoRuleLooksAtAreNoFacts() {
        Program program =
                new Program(Descriptions.of("{'partners': [{'name': 'A'}]}"), Map.of(), LocalDate.of(2026, 11, 30));
        DroolsEvaluator evaluator = (DroolsEvaluator) SHIPPED.packs().stream()
                .filter(pack -> pack.ready().pack().id().startsWith("ca-on/osap-microcredentials/"))
                .findFirst()
                .orElseThrow()
                .ready()
                .evaluator();
        assertEquals(
                List.of(program, new Partner("A", null, null, Partner.UNKNOWN.endorsement()), Partner.UNKNOWN),
                evaluator.facts(program));
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1", ", 1"})
    void ofPartnersThatMayNotBeAllOneMoreIsAFact(@Nullable Boolean complete, int others) {
        String stated = complete == null ? "" : ", 'partnersComplete': " + complete;
        Program program = new Program(
                Descriptions.of("{'partners': [{'name': 'A'}]" + stated + "}"), Map.of(), LocalDate.of(2026, 11, 30));
        assertEquals(
                others,
                EVERY_LIST.facts(program).stream()
                        .filter(fact -> fact == Partner.UNKNOWN)
                        .count());
    }

    @RepeatedTest(3)
    void eachBaseHoldsTheRulesOfItsOwnPackWhenManyAreCompiledAtOnce() throws Exception {
        assertBasesHoldTheirOwnRules();
    }

    @Tag("soak")
    @RepeatedTest(20)
    void eachBaseHoldsTheRulesOfItsOwnPackHoweverOftenManyAreCompiledAtOnce() throws Exception {
        assertBasesHoldTheirOwnRules();
    }

    private static void assertBasesHoldTheirOwnRules() throws Exception {
        List<ProvenPack> packs = SHIPPED.packs();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Set<String>>> compilations = packs.stream()
                    .<Callable<Set<String>>>map(pack -> () -> names(RuleCompiler.compile(pack.rules())))
                    .toList();
            List<Future<Set<String>>> compiled = threads.invokeAll(compilations);
            for (int i = 0; i < packs.size(); i++) {
                Set<String> own = packs.get(i).rules().rules().stream()
                        .map(Rule::name)
                        .flatMap(name -> Stream.of(name, name + " (possible)"))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(
                        own, compiled.get(i).get(), packs.get(i).ready().pack().id());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The names of the rules in the base itself, in whatever package. */
    private static Set<String> names(Object evaluator) {
        Set<String> names = new TreeSet<>();
        for (KiePackage each : ((DroolsEvaluator) evaluator).base().getKiePackages()) {
            each.getRules().forEach(rule -> names.add(rule.getName()));
        }
        return names;
    }
}
