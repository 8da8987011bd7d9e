package ca.touchstone.service;

import java.util.List;

/** Where the packs of a request come from: those that a server has in use, or a folder that a command reads. */
public interface PackSource {
    /** At least the packs that these ids or beginnings of ids can mean, and those that they extend; none for all. */
    ActivePacks packs(List<String> frameworks);

    /** All of them. */
    default ActivePacks packs() {
        return packs(List.of());
    }
}
