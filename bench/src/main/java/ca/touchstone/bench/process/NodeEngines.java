package ca.touchstone.bench.process;

import ca.touchstone.bench.process.Child.Cost;
import ca.touchstone.intake.Intake;
import ca.touchstone.pack.Example;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Numbers;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.RuleEvaluator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of two packs in Touchstone, json-rules-engine and ZEN, on every real program: what each spends on one. The
 * script that times the others does so only when they prove the same sides as our rules, on these programs and on every
 * example of the packs.
 */
final class NodeEngines {
    private static final List<String> PACKS =
            List.of("ca-on/osap-microcredentials/2022", "ca-on/heqco-quality-markers/2021");
    private static final List<String> FILES = List.of(
            "package.json", "package-lock.json", ".npmrc", "bench.mjs", "facts.mjs", "json-rules.mjs", "zen.mjs");

    private static final long WARM_UP_NANOS = 5_000_000_000L;
    private static final long ROUND_NANOS = 2_000_000_000L;
    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private NodeEngines() {}

    static List<Row> measure(Path folder) throws IOException, InterruptedException {
        Path node = Files.createDirectories(folder.resolve("node"));
        for (String file : FILES) {
            Files.write(node.resolve(file), Files.readAllBytes(Path.of("bench/node", file)));
        }
        if (!runs(node, "npm", "install", "--ignore-scripts", "--prefix", node.toString())) {
            System.out.println("node engines: left out, since npm could not install them; see " + node);
            return List.of();
        }
        Map<String, Double> ours = new LinkedHashMap<>();
        ArrayNode packs = JSON.createArrayNode();
        for (String id : PACKS) {
            ProvenPack pack = Packs.read(Path.of("rules"), id::equals).packs().get(0);
            List<ProgramDescription> programs = new ArrayList<>();
            for (Path file : Workload.programs()) {
                programs.add(description(file));
            }
            packs.add(dump(pack, programs));
            ours.put(id, cpuMicros(pack, programs));
        }
        Path in = folder.resolve("packs.json");
        Path out = folder.resolve("node.json");
        JSON.writeValue(in.toFile(), packs);
        if (!runs(node, "node", node.resolve("bench.mjs").toString(), in.toString(), out.toString())) {
            throw new IllegalStateException(Files.readString(node.resolve("node.txt")));
        }
        List<Row> rows = new ArrayList<>();
        for (JsonNode result : JSON.readTree(out.toFile())) {
            rows.add(row(result, ours.get(result.path("pack").asText())));
        }
        return rows;
    }

    private static boolean runs(Path folder, String... command) throws IOException, InterruptedException {
        Cost cost = Child.run(folder.resolve(command[0] + ".txt"), List.of(command));
        return cost.exit() == 0;
    }

    private static Row row(JsonNode result, @Nullable Double ours) {
        if (ours == null) {
            throw new IllegalStateException("a pack that was not asked for: " + result);
        }
        double theirs = result.path("cpuMicros").asDouble();
        return new Row(
                "rules alone, " + result.path("pack").asText(),
                result.path("engine").asText(),
                theirs / ours,
                25,
                40,
                Row.HIGHER,
                Row.format("%.2f µs of CPU a program", ours),
                Row.format("%.2f µs of CPU a program", theirs),
                Row.format(
                        "%s %s on Node %s; equal sides on %d programs and examples. Its facts are made before the clock"
                                + " starts, ours while it runs.",
                        result.path("engine").asText(),
                        result.path("version").asText(),
                        result.path("node").asText(),
                        result.path("compared").asInt()));
    }

    private static ProgramDescription description(Path file) throws IOException {
        return Intake.read(Files.readAllBytes(file), file.toString())
                .fold(submission -> submission.description(), faults -> {
                    throw new IllegalStateException(faults.toString());
                });
    }

    private static Program program(ProvenPack pack, ProgramDescription description, LocalDate asOf) {
        return new Program(description, pack.ready().pack().limitsOn(asOf), asOf);
    }

    /** CPU of the whole process for one program, the making of the fact included; of the best round. */
    private static double cpuMicros(ProvenPack pack, List<ProgramDescription> programs) {
        rounds(pack, programs, WARM_UP_NANOS);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = SYSTEM.getProcessCpuTime();
            long done = rounds(pack, programs, ROUND_NANOS);
            best = Math.min(best, (SYSTEM.getProcessCpuTime() - before) / 1e3 / done);
        }
        return best;
    }

    private static long rounds(ProvenPack pack, List<ProgramDescription> programs, long nanos) {
        RuleEvaluator judge = pack.ready().evaluator();
        Numbers limits = new Numbers(pack.ready().pack().limitsOn(Workload.AS_OF));
        long end = System.nanoTime() + nanos;
        long done = 0;
        long rulings = 0;
        while (System.nanoTime() < end) {
            for (ProgramDescription program : programs) {
                rulings += judge.evaluate(new Program(program, limits, Workload.AS_OF))
                        .size();
            }
            done += programs.size();
        }
        if (rulings == 0) {
            throw new IllegalStateException("the rules prove nothing of any program");
        }
        return done;
    }

    private static ObjectNode dump(ProvenPack pack, List<ProgramDescription> programs) {
        ObjectNode dump = JSON.createObjectNode();
        dump.put("id", pack.ready().pack().id());
        Map<String, BigDecimal> limits = pack.ready().pack().limitsOn(Workload.AS_OF);
        dump.set("limits", JSON.valueToTree(limits));
        ArrayNode real = dump.putArray("programs");
        for (ProgramDescription program : programs) {
            real.add(dump(pack, String.valueOf(program.id()), program, Workload.AS_OF));
        }
        ArrayNode examples = dump.putArray("examples");
        for (Example example : pack.examples()) {
            // The limits stand in the rules of the others as numbers, so that only those of one day can be held equal.
            if (pack.ready().pack().limitsOn(example.asOf()).equals(limits)) {
                examples.add(
                        dump(pack, example.criterion() + ", " + example.name(), example.program(), example.asOf()));
            }
        }
        return dump;
    }

    /** The facts, and how the criteria come out in our review, those that are decided. */
    private static ObjectNode dump(ProvenPack pack, String name, ProgramDescription description, LocalDate asOf) {
        ObjectNode dump = JSON.createObjectNode();
        dump.put("name", name);
        dump.set("facts", facts(program(pack, description, asOf)));
        ArrayNode sides = dump.putArray("sides");
        new Reviewer(pack.ready())
                .review(description.without(Set.of("/waivers")), asOf).findings().stream()
                        .filter(finding -> !finding.outcome().isOpen())
                        .map(finding -> finding.criterion().id() + ": "
                                + finding.outcome()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))
                        .forEach(sides::add);
        return dump;
    }

    /** What the rules of the two packs ask of a program; null where it is not stated. */
    private static ObjectNode facts(Program program) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("weeksAtLeast", program.weeksAtLeast());
        facts.put("weeksAtMost", program.weeksAtMost());
        facts.put("instructionalHoursAtLeast", program.instructionalHoursAtLeast());
        facts.put("instructionalHoursAtMost", program.instructionalHoursAtMost());
        facts.put("averageInstructionalHoursAtLeast", program.averageInstructionalHoursAtLeast());
        facts.put("averageInstructionalHoursAtMost", program.averageInstructionalHoursAtMost());
        facts.put("assessmentCount", program.assessmentCountAtLeast());
        facts.put("competencyCount", program.competencyCountAtLeast());
        facts.put("partnerCount", program.partnerCountAtLeast());
        facts.put("nocCount", program.nocCount());
        facts.putObject("provider")
                .put("type", program.provider().type())
                .put("jurisdiction", program.provider().jurisdiction());
        LocalDate listed = program.funding().osap().listSnapshotDate();
        facts.putObject("funding")
                .putObject("osap")
                .put("approved", program.funding().osap().approved())
                .put("listSnapshotDate", listed == null ? null : listed.toString());
        facts.putObject("qualityAssurance")
                .put("hasApproval", program.qualityAssurance().hasApproval())
                .put("hasPolicy", program.qualityAssurance().hasPolicy());
        facts.putObject("labourMarket")
                .put("cip2021", program.labourMarket().cip2021())
                .put("hasStandards", program.labourMarket().hasStandards())
                .put("hasEvidence", program.labourMarket().hasEvidence());
        facts.putObject("delivery")
                .put("mode", program.delivery().mode())
                .put("selfPaced", program.delivery().selfPaced())
                .put("flexibleStructure", program.delivery().flexibleStructure());
        facts.putObject("pathway").put("stacks", program.pathway().stacks());
        facts.putObject("credential")
                .put("basis", program.credential().basis())
                .put("awardedOnCompletion", program.credential().awardedOnCompletion())
                .set("metadata", JSON.valueToTree(program.credential().metadata()));
        List<Partner> partners = program.description().partners();
        facts.set("partners", partners == null ? JSON.nullNode() : partners(partners));
        return facts;
    }

    private static ArrayNode partners(List<Partner> partners) {
        ArrayNode nodes = JSON.createArrayNode();
        for (Partner partner : partners) {
            nodes.addObject().put("type", partner.type()).set("roles", JSON.valueToTree(partner.roles()));
        }
        return nodes;
    }
}
