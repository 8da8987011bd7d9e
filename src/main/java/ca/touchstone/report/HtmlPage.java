package ca.touchstone.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;

/** What the template of a web page shows. */
@JStache(path = "ca/touchstone/report/report.html.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record HtmlPage(ReportView report) {}
