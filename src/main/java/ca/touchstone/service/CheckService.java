package ca.touchstone.service;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.proof.PackProof;
import ca.touchstone.pack.proof.Proofs;
import ca.touchstone.report.CheckReport;
import ca.touchstone.report.CheckReport.CheckedPack;
import ca.touchstone.report.CheckReport.Gap;
import ca.touchstone.report.CheckReport.Mutants;
import ca.touchstone.report.CheckReport.ToldFault;
import java.util.List;
import java.util.function.Consumer;

/** The use case check: proves packs beyond their examples, which takes some seconds a pack. */
public final class CheckService {
    private CheckService() {}

    /**
     * Proves every pack that was read and is sound, and tells of the others why they were refused.
     *
     * @param done hears the id of each pack when it is proven, from several threads
     */
    public static CheckReport report(PackReading reading, Language language, Consumer<String> done) {
        List<PackProof> proofs = Proofs.of(reading.packs(), done);
        return new CheckReport(
                proofs.stream().map(proof -> checked(proof, language)).toList(),
                reading.faults().stream()
                        .map(fault -> ToldFault.of(fault, language))
                        .toList());
    }

    private static CheckedPack checked(PackProof proof, Language language) {
        Pack pack = proof.pack().ready().pack();
        return new CheckedPack(
                pack.id(),
                pack.sha256(),
                proof.gaps().isEmpty(),
                pack.framework().criteria().size(),
                pack.rules().size(),
                proof.pack().examples().size(),
                new Mutants(proof.mutants(), proof.killed()),
                proof.gaps().stream()
                        .map(gap -> new Gap(gap.proof().code(), ToldFault.of(gap.fault(), language), gap.paste()))
                        .toList());
    }
}
