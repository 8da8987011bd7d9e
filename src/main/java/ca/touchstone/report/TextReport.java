package ca.touchstone.report;

/** A report as text for a terminal. */
public final class TextReport {
    private TextReport() {}

    /** The text of that much of the report, with ANSI colours if they are wanted. */
    public static String of(Report report, View view, boolean colour) {
        TextPage page = new TextPage(ReportViewer.view(report, view));
        return TextLayout.of(new TextPageRenderer(String::valueOf, TextLayout::escape).execute(page), colour);
    }
}
