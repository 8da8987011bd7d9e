package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The two approximations that Drools runs come to what the walk comes to: what is certain to true, what is not possible to
 * false, and the rest to unknown, which waits for something. What is certain is possible.
 */
class ApproximationTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final long SEED = 20261130;
    private static final Map<String, BigDecimal> HONEST = Map.of("most", BigDecimal.valueOf(12));

    private final Random random = new Random(SEED);
    private int pairs;
    private int unknown;

    /** Rules of one origin, and the limits that they compare with. */
    private record Origin(RuleFile file, Map<String, BigDecimal> limits) {}

    private static List<ProvenPack> shipped() {
        return Packs.read(Path.of("rules"), id -> true).packs();
    }

    private static Map<String, BigDecimal> limits(ProvenPack pack) {
        return pack.ready().pack().limitsOn(AS_OF);
    }

    @Test
    void droolsAndTheWalkComeToTheSame() {
        List<Origin> changed = new ArrayList<>(changes(new Origin(HonestRules.together(), HONEST)));
        for (ProvenPack pack : shipped()) {
            DroolsEvaluator evaluator = (DroolsEvaluator) pack.ready().evaluator();
            compare(new SecondOpinion(pack.rules(), evaluator), limits(pack), 15);
            changed.addAll(changes(new Origin(pack.rules(), limits(pack))));
        }
        compare(SecondOpinion.of(HonestRules.together()), HONEST, 40);
        Collections.shuffle(changed, random);
        changed.subList(0, 4).forEach(some -> compare(SecondOpinion.of(some.file()), some.limits(), 15));
        told(5_000);
    }

    @Test
    @Tag("soak")
    void droolsAndTheWalkComeToTheSameForEveryChangeOfEveryRule() {
        List<Origin> origins = new ArrayList<>(List.of(new Origin(HonestRules.together(), HONEST)));
        shipped().forEach(pack -> origins.add(new Origin(pack.rules(), limits(pack))));
        for (Origin origin : origins) {
            compare(SecondOpinion.of(origin.file()), origin.limits(), 300);
            changes(origin).forEach(some -> compare(SecondOpinion.of(some.file()), some.limits(), 60));
        }
        told(100_000);
    }

    private static List<Origin> changes(Origin origin) {
        return origin.file().mutants().stream()
                .map(mutants -> new Origin(mutants.file(), origin.limits()))
                .toList();
    }

    private void compare(SecondOpinion opinion, Map<String, BigDecimal> limits, int many) {
        SomeDescriptions descriptions = new SomeDescriptions(random.nextLong(), AS_OF, numbers(limits));
        for (int i = 0; i < many; i++) {
            ProgramDescription description = descriptions.partial();
            assertEquals(
                    List.of(),
                    opinion.differences(new Program(description, limits, AS_OF)),
                    () -> "seed " + SEED + ": " + description);
        }
        pairs += opinion.pairs();
        unknown += opinion.unknown();
    }

    private static List<BigDecimal> numbers(Map<String, BigDecimal> limits) {
        return limits.isEmpty() ? List.of(BigDecimal.TEN) : List.copyOf(limits.values());
    }

    private void told(int least) {
        System.out.println(pairs + " pairs of rule and description compared, " + unknown + " unknown, seed " + SEED);
        assertTrue(pairs >= least, pairs + " pairs");
        assertTrue(unknown > pairs / 10 && unknown < pairs * 9 / 10, unknown + " unknown of " + pairs);
    }

    @Test
    void ofWhatIsStatedExactlyNothingIsUnknown() {
        RuleFile file = HonestRules.together();
        SecondOpinion opinion = SecondOpinion.of(file);
        SomeDescriptions descriptions = new SomeDescriptions(SEED, AS_OF, HONEST.values());
        for (int i = 0; i < 20; i++) {
            Program program = new Program(descriptions.complete(), HONEST, AS_OF);
            assertEquals(List.of(), opinion.differences(program));
            for (Kleene rule : file.kleene()) {
                assertEquals(List.of(), rule.of(program).missing());
            }
        }
    }

    // Approximations that are wrong

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("the two are swapped", (UnaryOperator<String>) ApproximationTest::swapped),
                Arguments.of("certain though nothing is stated", (UnaryOperator<String>)
                        drl -> drl.replace("stated == true", "stated != null")),
                Arguments.of("a list that is not stated has no member", (UnaryOperator<String>)
                        drl -> drl.replace("stated == false", "stated == null")),
                Arguments.of("the wrong end proves", (UnaryOperator<String>)
                        drl -> drl.replace("weeksAtMost", "weeksAtLeast")),
                Arguments.of("what is not stated is not possible", (UnaryOperator<String>)
                        drl -> drl.replace("== null ||", "!= null ||")),
                Arguments.of(
                        "a country is no place in it", (UnaryOperator<String>) drl -> drl.replaceAll(", \"CA\"", "")));
    }

    private static String swapped(String drl) {
        return drl.replaceAll("rule \"(a: \\d+)\"", "rule \"$1 (certain)\"")
                .replaceAll("rule \"(a: \\d+) \\(possible\\)\"", "rule \"$1\"")
                .replaceAll("rule \"(a: \\d+) \\(certain\\)\"", "rule \"$1 (possible)\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void aWrongApproximationIsNoticed(String what, UnaryOperator<String> change) {
        RuleFile file = HonestRules.together();
        String wrong = change.apply(file.conditions());
        assertNotEquals(file.conditions(), wrong, what);
        SecondOpinion opinion = new SecondOpinion(file, planted(wrong, file));
        SomeDescriptions descriptions = new SomeDescriptions(SEED, AS_OF, HONEST.values());
        boolean noticed = Stream.generate(descriptions::partial)
                .limit(200)
                .map(description -> opinion.differences(new Program(description, HONEST, AS_OF)))
                .anyMatch(differences -> !differences.isEmpty());
        assertTrue(noticed, what);
    }

    private static DroolsEvaluator planted(String conditions, RuleFile file) {
        return OwnClassLoader.call(() -> {
            KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
            builder.add(
                    ResourceFactory.newByteArrayResource(conditions.getBytes(StandardCharsets.UTF_8)),
                    ResourceType.DRL);
            assertFalse(builder.hasErrors(), () -> builder.getErrors() + "\n" + conditions);
            return new DroolsEvaluator(builder.newKieBase(), file);
        });
    }
}
