package ca.touchstone.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;

/** What the template of a text shows. */
@JStache(path = "ca/touchstone/report/report.txt.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record TextPage(ReportView report) {}
