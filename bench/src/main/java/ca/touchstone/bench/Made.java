package ca.touchstone.bench;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
import ca.touchstone.intake.Intake;
import ca.touchstone.oracle.Oracles;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.rules.Names;
import ca.touchstone.rules.RuleCompiler;
import ca.touchstone.rules.RuleFile;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pack and a program as large as is wanted. */
final class Made {
    private Made() {}

    /** A pack of so many criteria, each of which holds one of four measures to a limit of its own. */
    static ReadyPack pack(int many) {
        Pack pattern = Inputs.packs(Oracles.OSAP::equals).get(0).ready().pack();
        Framework like = pattern.framework();
        Criterion criterion = like.criteria().get(0);
        Limit limit = like.limits().values().iterator().next();
        List<String> measures = List.of("weeks", "instructionalHours", "learnerHours", "credits");
        Map<String, Limit> limits = new LinkedHashMap<>();
        List<Criterion> criteria = new ArrayList<>();
        StringBuilder drl = new StringBuilder("""
                package ca_zz.made.v2022;

                import ca.touchstone.program.*;
                global ca.touchstone.review.Decisions decide;
                """);
        for (int i = 0; i < many; i++) {
            String name = "below-" + i;
            limits.put(
                    name,
                    new Limit(
                            limit.meaning(),
                            limit.unit(),
                            limit.basis(),
                            limit.why(),
                            null,
                            Map.of("2022", BigDecimal.valueOf(1 + i % 60))));
            criteria.add(new Criterion(
                    name,
                    criterion.theme(),
                    criterion.title(),
                    criterion.question(),
                    criterion.level(),
                    criterion.weight(),
                    criterion.clauses(),
                    criterion.decidedBy(),
                    null,
                    List.of(),
                    null,
                    criterion.remedy()));
            drl.append("""

                    rule "%1$s: met"
                    when
                        Program( %2$s < limit("%1$s") )
                    then
                        decide.met("%1$s");
                    end
                    """.formatted(name, measures.get(i % 4)));
        }
        Framework framework = new Framework(
                like.title(),
                like.jurisdiction(),
                like.steward(),
                like.purpose(),
                like.status(),
                like.inForce(),
                like.zone(),
                null,
                null,
                null,
                null,
                like.restsOn(),
                like.sources(),
                limits,
                criteria,
                List.of());
        RuleFile rules = RuleFile.read(drl.toString(), new Names("ca_zz.made.v2022", limits.keySet(), null));
        return new ReadyPack(
                new Pack("ca-zz/made/2022", pattern.sha256(), framework, rules.rules()), RuleCompiler.compile(rules));
    }

    /** The ordinary program with as many partners, competencies, learning outcomes and assessments. */
    static ProgramDescription program(int many) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode program =
                (ObjectNode) mapper.readTree(Path.of(Inputs.ORDINARY).toFile());
        Map<String, ObjectNode> first = new LinkedHashMap<>();
        for (String list : List.of("partners", "competencies", "learningOutcomes", "assessments")) {
            first.put(list, (ObjectNode) program.get(list).get(0));
            ArrayNode members = program.putArray(list);
            for (int i = 0; i < many; i++) {
                members.add(first.get(list).deepCopy());
            }
        }
        for (int i = 0; i < many; i++) {
            ((ObjectNode) program.get("competencies").get(i))
                    .put("id", "c" + i)
                    .put("kind", i % 2 == 0 ? "skill" : "knowledge");
            ObjectNode outcome = (ObjectNode) program.get("learningOutcomes").get(i);
            outcome.put("id", "o" + i).putArray("competencies").add("c" + i).add("c" + (i + 1) % many);
            ((ObjectNode) program.get("assessments").get(i))
                    .put("id", "a" + i)
                    .putArray("outcomes")
                    .add("o" + i);
        }
        return Intake.read(mapper.writeValueAsBytes(program), "made")
                .fold(submission -> submission.description(), faults -> {
                    throw new IllegalStateException(faults.toString());
                });
    }
}
