package ca.touchstone.report;

import ca.touchstone.i18n.ControlCharacters;

/** A report as a web page that needs no other file and runs no script. */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page of that much of the report. */
    public static String of(Report report, View view) {
        HtmlPage page = new HtmlPage(ReportViewer.view(report, view));
        return new HtmlPageRenderer(String::valueOf, HtmlReport::escape).execute(page);
    }

    /** A text that has no meaning in HTML, in an element or in an attribute between quotation marks. */
    static String escape(String text) {
        String shown = ControlCharacters.escape(text);
        StringBuilder escaped = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
