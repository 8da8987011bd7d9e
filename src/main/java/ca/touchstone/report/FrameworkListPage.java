package ca.touchstone.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;

/** What the template of the list of packs as text shows. */
@JStache(path = "ca/touchstone/report/frameworks.txt.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record FrameworkListPage(List<Framework> frameworks) {

    /**
     * A pack.
     *
     * @param nature what force it has, what it is for and since when
     */
    record Framework(String id, String title, String steward, String nature, String coverage) {}
}
