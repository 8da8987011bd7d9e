package ca.touchstone.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;

/** What the template of a comparison's text shows. */
@JStache(path = "ca/touchstone/report/comparison.txt.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record ComparisonPage(ComparisonView comparison) {}
