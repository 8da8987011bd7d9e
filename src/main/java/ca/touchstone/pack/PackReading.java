package ca.touchstone.pack;

import ca.touchstone.intake.Fault;
import java.util.List;

/**
 * What came of reading a folder of packs.
 *
 * @param packs the packs that are sound, in order of their ids
 * @param faults everything wrong with the others, in order
 */
public record PackReading(List<ProvenPack> packs, List<Fault> faults) {
    public PackReading {
        packs = List.copyOf(packs);
        faults = List.copyOf(faults);
    }
}
