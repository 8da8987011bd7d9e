package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Limits;
import ca.touchstone.pack.Example;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Descriptions;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.rules.Names;
import ca.touchstone.rules.RuleCompiler;
import ca.touchstone.rules.RuleFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Programs, examples and packs for tests, written with single quotation marks. */
final class Written {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Written() {}

    static JsonNode json(String text) {
        return Document.readJson(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "", Limits.ofDescriptions())
                .fold(Document::root, faults -> {
                    throw new IllegalArgumentException(faults.toString());
                });
    }

    /** What the nodes look like, with single quotation marks; null for nothing. */
    static List<String> shown(List<? extends @Nullable JsonNode> nodes) {
        return nodes.stream()
                .map(node -> node == null ? "nothing" : node.toString().replace('"', '\''))
                .toList();
    }

    /** An example reviewed on a usual day; its name is what it expects. */
    static Example example(String criterion, String program, Outcome expect) {
        return example(criterion, program, DAY, expect);
    }

    static Example example(String criterion, String program, LocalDate asOf, Outcome expect) {
        return new Example(
                criterion,
                "/" + criterion + "/0",
                7,
                "example of " + expect,
                json(program),
                Descriptions.of(program),
                asOf,
                expect);
    }

    /** A rule whose name is its decision. */
    static String rule(String when, String decision) {
        return "rule '%s'\nwhen\n    %s\nthen\n    decide.%s;\nend\n"
                .formatted(decision.replace("'", ""), when, decision);
    }

    /** A pack of these rules, compiled, with examples that nobody has proven, so that any fault can be planted. */
    static ProvenPack pack(PackSample sample, String rules, Example... examples) {
        String drl = "package " + Names.packageOf(sample.id())
                + ";\nimport ca.touchstone.program.*;\nglobal ca.touchstone.review.Decisions decide;\n"
                + rules.replace('\'', '"');
        RuleFile file = RuleFile.read(drl, new Names(Names.packageOf(sample.id()), null, null));
        assertEquals(List.of(), file.mistakes());
        Pack pack = sample.ruled(file.rules().toArray(Rule[]::new)).build();
        return new ProvenPack(new ReadyPack(pack, RuleCompiler.compile(file)), drl, file, List.of(examples));
    }

    /** What is wanting, each with its place and its lines to paste. */
    static List<String> told(Collection<ProofFailure> gaps) {
        return gaps.stream()
                .flatMap(gap -> Stream.concat(
                        Stream.of(gap.fault().place() + ": " + gap.fault().message(Language.EN)), gap.paste().stream()))
                .toList();
    }

    static Candidate candidate(String program) {
        return Candidate.of(example("any", program, Outcome.MET));
    }
}
