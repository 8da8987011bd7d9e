package ca.touchstone.pack.proof;

import ca.touchstone.framework.InForce;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.PartialDate;
import ca.touchstone.intake.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The versions of one framework follow one another: on no day are two in force, and no days between lack a reason. */
final class References {
    private References() {}

    /** What is wrong with how a pack follows the version before it. */
    static List<ProofFailure> of(Pack pack, List<Pack> all) {
        List<Pack> versions = all.stream()
                .filter(other -> other.family().equals(pack.family()))
                .sorted(Comparator.comparing(
                                (Pack version) -> version.framework().inForce().firstDay())
                        .thenComparing(Pack::id))
                .toList();
        int at = versions.indexOf(pack);
        return at == 0 ? List.of() : follows(versions.get(at - 1), pack);
    }

    private static List<ProofFailure> follows(Pack before, Pack pack) {
        List<ProofFailure> gaps = new ArrayList<>();
        InForce earlier = before.framework().inForce();
        InForce later = pack.framework().inForce();
        LocalDate first = later.firstDay();
        if (earlier.to() == null) {
            gaps.add(gap(before, "version-open", pack.id(), first.minusDays(1).toString()));
            return gaps;
        }
        LocalDate last = PartialDate.parse(earlier.to()).orElseThrow().lastDay();
        if (!last.isBefore(first)) {
            gaps.add(gap(pack, "version-overlap", before.id(), first.toString(), last.toString()));
        }
        boolean explained = earlier.note() != null || later.note() != null;
        if (last.plusDays(1).isBefore(first) && !explained) {
            gaps.add(gap(
                    pack,
                    "version-hole",
                    before.id(),
                    last.plusDays(1).toString(),
                    first.minusDays(1).toString()));
        }
        return gaps;
    }

    private static ProofFailure gap(Pack pack, String key, String... arguments) {
        return new ProofFailure(
                Proof.REFERENCES,
                new Fault("proof", pack.id() + "/pack.yaml", "/in-force", 0, key, List.of(arguments)),
                List.of());
    }
}
