package ca.touchstone.http;

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
 * The packs that are offered at one moment. A request takes one offer and keeps to it. Immutable.
 *
 * @param themes the themes, in order
 * @param library the packs, ready to be used
 * @param drl the text of the rules of each pack, by its id
 * @param rejected the packs that were refused, some of which are offered as they last were good
 */
record Offer(List<Theme> themes, Library library, Map<String, String> drl, List<Rejected> rejected) {

    static Offer of(PackReading reading) {
        return new Offer(
                reading.themes(),
                Packs.library(reading),
                reading.packs().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                pack -> pack.ready().pack().id(), ProvenPack::drl)),
                reading.rejected());
    }

    List<Pack> packs() {
        return library.packs();
    }

    Optional<Pack> pack(String id) {
        return library.pack(id);
    }

    /** The DRL of a pack as it stands in its file. */
    Optional<String> rules(String id) {
        return Optional.ofNullable(drl.get(id));
    }
}
