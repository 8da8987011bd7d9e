package ca.touchstone.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;

/**
 * What the template of the page that lists all packs shows.
 *
 * @param framework the title of its column, as those that follow
 */
@JStache(path = "ca/touchstone/report/frameworks.md.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record FrameworkIndex(
        String title,
        String otherLanguage,
        String otherPage,
        String about,
        String framework,
        String purpose,
        String status,
        String inForce,
        String criteria,
        List<Row> packs) {

    /** A pack. */
    record Row(String title, String page, String purpose, String status, String inForce, int criteria) {}
}
