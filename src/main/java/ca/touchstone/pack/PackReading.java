package ca.touchstone.pack;

import ca.touchstone.framework.Theme;
import ca.touchstone.intake.Fault;
import java.util.List;

/**
 * What came of reading a folder of packs.
 *
 * @param themes the themes, in the order of {@code themes.yaml}
 * @param packs the packs that are sound, in order of their ids
 * @param rejected what was refused, in order of its ids, and why
 */
public record PackReading(List<Theme> themes, List<ProvenPack> packs, List<Rejected> rejected) {

    /**
     * A pack that was refused.
     *
     * @param id its id; of the file beside the packs, {@code themes.yaml}
     * @param faults everything wrong with it, in order
     */
    public record Rejected(String id, List<Fault> faults) {
        public Rejected {
            faults = faults.stream().sorted().distinct().toList();
        }
    }

    public PackReading {
        themes = List.copyOf(themes);
        packs = List.copyOf(packs);
        rejected = List.copyOf(rejected);
    }

    /** Everything wrong with what was refused, in order. */
    public List<Fault> faults() {
        return rejected.stream()
                .flatMap(pack -> pack.faults().stream())
                .sorted()
                .distinct()
                .toList();
    }
}
