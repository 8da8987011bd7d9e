package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists packs, in the order given. */
public record FrameworkList(List<FrameworkEntry> frameworks) {

    /** The list for reading, with ANSI colours if they are wanted, and how long before that day the sources were read. */
    public String text(Language language, LocalDate today, boolean colour) {
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
                        say.coverage(framework.clauses()),
                        framework.restsOn(),
                        read(framework, today, say)))
                .toList());
        return TextLayout.of(new FrameworkListPageRenderer(String::valueOf, TextLayout::escape).execute(page), colour);
    }

    private static @Nullable String read(FrameworkEntry framework, LocalDate today, ReportMessages say) {
        LocalDate oldest = framework.oldestReading();
        LocalDate newest = framework.newestReading();
        if (oldest == null || newest == null) {
            return null;
        }
        long most = ChronoUnit.DAYS.between(oldest, today);
        long fewest = ChronoUnit.DAYS.between(newest, today);
        if (most == fewest) {
            return most == 1 ? say.get("text.read-ago-one") : say.get("text.read-ago", most);
        }
        return say.get("text.read-ago-between", fewest, most);
    }
}
