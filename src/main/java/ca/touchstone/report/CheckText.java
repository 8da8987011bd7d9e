package ca.touchstone.report;

import ca.touchstone.i18n.ControlCharacters;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.report.CheckReport.CheckedPack;
import ca.touchstone.report.CheckReport.Gap;
import ca.touchstone.report.CheckReport.ToldFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what the proofs say as lines that are never broken, since some of them are to be pasted. Writes one report. */
final class CheckText {
    private final Language language;
    private final ReportMessages say;
    private final Messages proofs = Messages.of("proof");
    private final List<String> lines = new ArrayList<>();

    CheckText(Language language) {
        this.language = language;
        this.say = ReportMessages.in(language);
    }

    String of(CheckReport report, String folder) {
        report.packs().forEach(this::pack);
        report.faults().stream().map(ToldFault::told).forEach(lines::add);
        lines.add(end(report, folder));
        return ControlCharacters.escape(String.join("\n", lines));
    }

    private String end(CheckReport report, String folder) {
        int packs = report.packs().size();
        int faults = report.faults().size()
                + report.packs().stream().mapToInt(pack -> pack.gaps().size()).sum();
        if (faults > 0) {
            return faults == 1 ? say.get("check.fault") : say.get("check.faults", faults);
        }
        return switch (packs) {
            case 0 -> Messages.of("pack").get(language, "no-packs", folder);
            case 1 -> say.get("check.one-sound");
            default -> say.get("check.all-sound", packs);
        };
    }

    private void pack(CheckedPack pack) {
        String counts = say.get(
                "check.counts",
                pack.criteria(),
                pack.rules(),
                pack.examples(),
                pack.mutants().killed(),
                pack.mutants().tried());
        lines.add(pack.id() + ": " + (pack.sound() ? say.get("check.sound") + ", " : "") + counts);
        pack.gaps().stream()
                .collect(Collectors.groupingBy(Gap::proof, LinkedHashMap::new, Collectors.toList()))
                .forEach((proof, gaps) -> {
                    lines.add("  " + proofs.get(language, "proof." + proof));
                    gaps(gaps);
                });
    }

    /** What the same lines mend stands together, with those lines once below it. */
    private void gaps(List<Gap> gaps) {
        Map<List<String>, List<Gap>> byPaste =
                gaps.stream().collect(Collectors.groupingBy(Gap::paste, LinkedHashMap::new, Collectors.toList()));
        byPaste.forEach((paste, mended) -> {
            mended.forEach(gap -> lines.add("    " + gap.fault().told()));
            lines.addAll(paste);
        });
    }
}
