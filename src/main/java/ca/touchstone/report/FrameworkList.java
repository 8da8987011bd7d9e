package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import java.util.List;

/** Lists packs, in the order given. */
public record FrameworkList(List<FrameworkEntry> frameworks) {

    /** The list for reading, with ANSI colours if they are wanted. */
    public String text(Language language, boolean colour) {
        ReportMessages say = ReportMessages.in(language);
        Page page = new Page(colour);
        for (FrameworkEntry framework : frameworks) {
            page.strong(0, framework.id());
            page.line(1, framework.title());
            page.line(1, framework.steward());
            page.line(
                    1,
                    String.join(
                            ", ",
                            say.word("status", framework.status()),
                            say.word("purpose", framework.purpose()),
                            say.inForce(framework.inForce())));
            page.line(1, say.coverage(framework.clauses()));
        }
        return page.toString();
    }
}
