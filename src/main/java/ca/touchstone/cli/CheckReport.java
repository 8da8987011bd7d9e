package ca.touchstone.cli;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.intake.Fault;
import ca.touchstone.pack.proof.PackProof;
import ca.touchstone.pack.proof.Proof;
import ca.touchstone.pack.proof.ProofFailure;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code check} answers: a line for each sound pack, and the failures of the others, by proof. */
final class CheckReport {
    private final Console console;
    private final Language language;
    private final List<PackProof> proofs;
    private final List<Fault> faults;

    CheckReport(Console console, Language language, List<PackProof> proofs, List<Fault> faults) {
        this.console = console;
        this.language = language;
        this.proofs = proofs;
        this.faults = faults;
    }

    boolean isSound() {
        return count() == 0 && !proofs.isEmpty();
    }

    private int count() {
        return faults.size()
                + proofs.stream().mapToInt(proof -> proof.gaps().size()).sum();
    }

    String text(Path rules) {
        List<String> lines = new ArrayList<>();
        proofs.forEach(proof -> text(proof, lines));
        faults.forEach(fault -> lines.add(CliException.told(fault, language)));
        lines.add(end(rules));
        return String.join("\n", lines);
    }

    private String end(Path rules) {
        int count = count();
        if (count > 0) {
            return count == 1 ? say("check.fault") : say("check.faults", count);
        }
        return switch (proofs.size()) {
            case 0 -> say("check.none", rules);
            case 1 -> say("check.one-sound");
            default -> say("check.all-sound", proofs.size());
        };
    }

    private void text(PackProof proof, List<String> lines) {
        Pack pack = proof.pack().ready().pack();
        lines.add(pack.id() + ": "
                + (proof.gaps().isEmpty() ? say("check.sound") + ", " : "")
                + say(
                        "check.counts",
                        pack.framework().criteria().size(),
                        pack.rules().size(),
                        proof.pack().examples().size(),
                        proof.killed(),
                        proof.mutants()));
        for (Proof kind : Proof.values()) {
            List<ProofFailure> gaps =
                    proof.gaps().stream().filter(gap -> gap.proof() == kind).toList();
            if (!gaps.isEmpty()) {
                lines.add("  " + Messages.of("proof").get(language, "proof." + kind.code()));
                text(gaps, lines);
            }
        }
    }

    /** What the same lines mend stands together, with those lines once below it. */
    private void text(List<ProofFailure> gaps, List<String> lines) {
        Map<List<String>, List<String>> told = new LinkedHashMap<>();
        gaps.forEach(gap -> told.computeIfAbsent(gap.paste(), ignored -> new ArrayList<>())
                .add("    " + CliException.told(gap.fault(), language)));
        told.forEach((paste, faults) -> {
            lines.addAll(faults);
            lines.addAll(paste);
        });
    }

    ObjectNode json() {
        ObjectNode report = JsonNodeFactory.instance.objectNode().put("schema", "touchstone/check/1");
        report.put("sound", isSound());
        ArrayNode packs = report.putArray("packs");
        proofs.forEach(proof -> json(proof, packs.addObject()));
        ArrayNode refused = report.putArray("faults");
        faults.forEach(fault -> json(fault, refused.addObject()));
        return report;
    }

    private void json(PackProof proof, ObjectNode node) {
        Pack pack = proof.pack().ready().pack();
        node.put("id", pack.id())
                .put("sha256", pack.sha256())
                .put("sound", proof.gaps().isEmpty());
        node.put("criteria", pack.framework().criteria().size());
        node.put("rules", pack.rules().size());
        node.put("examples", proof.pack().examples().size());
        node.putObject("mutants").put("tried", proof.mutants()).put("killed", proof.killed());
        ArrayNode gaps = node.putArray("gaps");
        for (ProofFailure gap : proof.gaps()) {
            ObjectNode told = gaps.addObject().put("proof", gap.proof().code());
            json(gap.fault(), told);
            gap.paste().forEach(told.putArray("paste")::add);
        }
    }

    private void json(Fault fault, ObjectNode node) {
        node.put("file", fault.file()).put("line", fault.line()).put("pointer", fault.pointer());
        node.put("kind", fault.key()).put("message", fault.message(language));
    }

    private String say(String key, Object... arguments) {
        return console.say(language, key, arguments);
    }
}
