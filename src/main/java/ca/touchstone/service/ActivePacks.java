package ca.touchstone.service;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Theme;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.PackReading.Rejected;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.review.Library;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The packs in use at one moment. A request takes them once and keeps to them. Immutable.
 *
 * @param themes the themes, in order
 * @param library the packs, ready to be used
 * @param drl the text of the rules of each pack, by its id
 * @param rejected the packs that were refused, some of which are in use as they last were good
 */
public record ActivePacks(List<Theme> themes, Library library, Map<String, String> drl, List<Rejected> rejected) {

    public static ActivePacks of(PackReading reading) {
        return new ActivePacks(
                reading.themes(),
                Packs.library(reading),
                reading.packs().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                pack -> pack.ready().pack().id(), ProvenPack::drl)),
                reading.rejected());
    }

    public List<Pack> packs() {
        return library.packs();
    }

    public Optional<Pack> pack(String id) {
        return library.pack(id);
    }

    /** The DRL of a pack as it stands in its file. */
    public Optional<String> rules(String id) {
        return Optional.ofNullable(drl.get(id));
    }
}
