package ca.touchstone.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the template of the list of packs as text shows. */
@JStache(path = "ca/touchstone/report/frameworks.txt.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record FrameworkListPage(List<Framework> frameworks) {

    /**
     * A pack.
     *
     * @param nature what force it has, what it is for and since when
     * @param read how long ago its sources were read; null without any
     */
    record Framework(
            String id,
            String title,
            String steward,
            String nature,
            String coverage,
            String restsOn,
            @Nullable String read) {}
}
