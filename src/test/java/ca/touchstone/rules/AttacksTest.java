package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Program;
import ca.touchstone.review.Decisions;
import ca.touchstone.rules.Attacks.Attack;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** No way that we know leads from a rule file to code of its author's. */
@Isolated("the attacks would set a property of the whole process")
class AttacksTest {
    static List<Attack> attacks() {
        return Attacks.all();
    }

    @AfterEach
    void forget() {
        System.clearProperty(Attacks.PROPERTY);
    }

    @Test
    void thereAreManyEachByItsOwnWay() {
        Set<String> names = new HashSet<>();
        Set<String> texts = new HashSet<>();
        attacks().forEach(attack -> assertTrue(names.add(attack.name()) && texts.add(attack.drl()), attack.name()));
        assertTrue(names.size() >= 120, names.size() + " attacks");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsRefusedAndHasNoEffect(Attack attack) {
        RuleFile file = RuleFile.read(attack.drl(), new Names("ca_zz.attack.v2021", Set.of("a"), Set.of("a")));
        assertFalse(file.mistakes().isEmpty(), "accepted");
        assertEquals("", file.drl());
        assertThrows(IllegalArgumentException.class, () -> RuleCompiler.compile(file));
        assertTrue(file.mistakes().get(0).place().line() > 0, "the mistake has its line");
        assertNull(System.getProperty(Attacks.PROPERTY));
    }

    /** What shows that the attacks are real: Drools itself falls for them. */
    @Test
    void droolsAloneFallsForMany() {
        List<String> fallen = attacks().stream()
                .filter(attack -> !attack.name().equals(Attacks.ENDLESS))
                .filter(attack -> {
                    System.clearProperty(Attacks.PROPERTY);
                    runPlainly(attack.drl());
                    return System.getProperty(Attacks.PROPERTY) != null;
                })
                .map(Attack::name)
                .toList();
        assertTrue(fallen.size() >= 60, fallen.size() + ": " + fallen);
    }

    private static void runPlainly(String drl) {
        try {
            KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
            builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
            if (builder.hasErrors()) {
                return;
            }
            InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
            base.addPackages(builder.getKnowledgePackages());
            KieSession session = base.newKieSession();
            try {
                if (drl.contains(" decide;")) {
                    session.setGlobal("decide", new Deaf());
                }
                if (drl.contains(" properties;")) {
                    session.setGlobal("properties", System.getProperties());
                }
                session.insert(new Program(
                        Descriptions.of("{'level': 'college', 'credential': {'metadata': ['evidence']}}"),
                        Map.of("a", BigDecimal.ONE),
                        LocalDate.of(2026, 11, 24)));
                session.fireAllRules(1_000);
            } finally {
                session.dispose();
            }
        } catch (RuntimeException | LinkageError refused) {
            // What matters is whether it had its effect before.
        }
    }

    private static final class Deaf implements Decisions {
        @Override
        public void met(String criterion, Object... parts) {}

        @Override
        public void notMet(String criterion, Object... parts) {}

        @Override
        public void notApplicable(String criterion, Object... parts) {}
    }
}
