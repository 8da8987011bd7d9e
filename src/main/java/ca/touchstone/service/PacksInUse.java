package ca.touchstone.service;

import java.util.List;

/** The packs of a server, swapped whole when they change. Safe for use by several threads at once. */
public final class PacksInUse implements PackSource {
    private volatile ActivePacks active;

    /** These packs, until others are put in their place. */
    public PacksInUse(ActivePacks active) {
        this.active = active;
    }

    @Override
    public ActivePacks packs(List<String> frameworks) {
        return active;
    }

    /** Uses these from now on; requests that are under way keep to what they have. */
    public void replace(ActivePacks next) {
        active = next;
    }
}
