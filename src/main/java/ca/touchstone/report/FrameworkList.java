package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import java.util.List;

/** Lists packs, in the order given. */
public record FrameworkList(List<FrameworkEntry> frameworks) {

    /** The list for reading, with ANSI colours if they are wanted. */
    public String text(Language language, boolean colour) {
        ReportMessages say = ReportMessages.in(language);
        FrameworkListPage page = new FrameworkListPage(frameworks.stream()
                .map(framework -> new FrameworkListPage.Framework(
                        framework.id(),
                        say.titled(framework.title(), framework.place()),
                        framework.steward(),
                        String.join(
                                ", ",
                                say.word("status", framework.status()),
                                say.word("purpose", framework.purpose()),
                                say.inForce(framework.inForce())),
                        say.coverage(framework.clauses())))
                .toList());
        return TextLayout.of(new FrameworkListPageRenderer(String::valueOf, TextLayout::escape).execute(page), colour);
    }
}
