package ca.touchstone.rules;

import ca.touchstone.framework.Side;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Decisions;
import ca.touchstone.rules.Vocabulary.FieldType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools as its manual has it: the author's text, consequences and all, and a session for each program. Only the names of
 * quantities are put into DRL as one end of each, and {@code stated} as a comparison with null, which says the same of a
 * program of which everything is stated, and exactly.
 */
final class PlainDrools {
    private final InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();

    PlainDrools(String text) {
        String drl = asDrl(text);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new AssertionError(builder.getErrors() + "\n" + drl);
        }
        base.addPackages(builder.getKnowledgePackages());
    }

    private static String asDrl(String text) {
        String drl = text.replaceAll("stated\\( ([\\w.]+) \\)", "$1 != null");
        for (Map.Entry<String, FieldType> each :
                Vocabulary.of(Vocabulary.PROGRAM).entrySet()) {
            if (each.getValue().isQuantity()) {
                drl = drl.replaceAll("(?<![\\w.\"$])" + each.getKey() + "(?![\\w.\"])", each.getKey() + "AtMost");
            }
        }
        return drl;
    }

    /** Each decision with its side and its parts, in any order. */
    List<String> evaluate(Program program) {
        List<String> said = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("decide", new Heard(said));
            ProgramDescription description = program.description();
            session.insert(program);
            Stream.of(
                            description.partners(),
                            description.competencies(),
                            description.learningOutcomes(),
                            description.assessments())
                    .filter(Objects::nonNull)
                    .forEach(parts -> parts.forEach(session::insert));
            session.fireAllRules(10_000);
        } finally {
            session.dispose();
        }
        return said;
    }

    private record Heard(List<String> said) implements Decisions {
        @Override
        public void met(String criterion, Object... parts) {
            said.add(Side.MET + " " + Arrays.asList(parts));
        }

        @Override
        public void notMet(String criterion, Object... parts) {
            said.add(Side.NOT_MET + " " + Arrays.asList(parts));
        }

        @Override
        public void notApplicable(String criterion, Object... parts) {
            said.add(Side.NOT_APPLICABLE + " " + Arrays.asList(parts));
        }
    }
}
