package ca.touchstone.report;

/**
 * A comparison as text for a terminal: the matrix at a glance, what one change does, where the frameworks disagree, and
 * then each theme with its criteria and clauses.
 */
public final class TextComparison {
    private TextComparison() {}

    /** The text of the comparison, with ANSI colours if they are wanted. */
    public static String of(Comparison comparison, boolean colour) {
        ComparisonPage page = new ComparisonPage(ComparisonViewer.view(comparison));
        return TextLayout.of(new ComparisonPageRenderer(String::valueOf, TextLayout::escape).execute(page), colour);
    }
}
