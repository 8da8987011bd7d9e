package ca.touchstone.report;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.intake.Fields;
import ca.touchstone.review.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pages that say what each pack asks, for people who read no rule files: one for each pack and language, and an index. */
public final class FrameworkPages {
    private final Messages texts = Messages.of("page");
    private final Fields fields;
    private final String rules;

    /**
     * Pages that link to the files of the packs.
     *
     * @param fields what the fields of a description are called
     * @param rules the way from the folder of the index to the folder of the packs, with slashes
     */
    public FrameworkPages(Fields fields, String rules) {
        this.fields = fields;
        this.rules = rules;
    }

    /**
     * An example as a page shows it.
     *
     * @param criterion the id of the criterion that it is about
     * @param name what it shows
     * @param asOf the date of its review
     * @param outcome what comes out
     */
    public record Case(String criterion, String name, LocalDate asOf, Outcome outcome) {}

    /** Every page by its path under the folder of the index; the examples stand under the id of their pack. */
    public SortedMap<String, String> of(List<Pack> packs, Map<String, List<Case>> cases) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Language language : Language.values()) {
            pages.put(index(language), index(packs, language));
            ReportFormatter words = new ReportFormatter(fields, language);
            for (Pack pack : packs) {
                FrameworkDetails details = new FrameworkWriter(fields, language).details(pack);
                FrameworkPage page = new FrameworkViewer(texts, words, details, folder(pack))
                        .view(pack.framework().inForce().firstDay(), cases.getOrDefault(pack.id(), List.of()));
                pages.put(
                        file(pack.id(), language),
                        new FrameworkPageRenderer(String::valueOf, Markdown::escape).execute(page));
            }
        }
        return pages;
    }

    /** The way from a pack's page to its files; a whole address stands for itself. */
    private String folder(Pack pack) {
        return (rules.contains(":") ? "" : "../../") + rules + "/" + pack.id();
    }

    /** The name of the index: the one that is shown with the folder is in English. */
    static String index(Language language) {
        return language == Language.EN ? "README.md" : "README." + language.code() + ".md";
    }

    static String file(String id, Language language) {
        return id + "." + language.code() + ".md";
    }

    private String index(List<Pack> packs, Language language) {
        Language other = language == Language.EN ? Language.FR : Language.EN;
        FrameworkWriter writer = new FrameworkWriter(fields, language);
        FrameworkIndex page = new FrameworkIndex(
                texts.get(language, "index.title"),
                texts.get(language, "other-language"),
                index(other),
                texts.get(language, "index.about"),
                texts.get(language, "framework"),
                texts.get(language, "purpose"),
                texts.get(language, "status"),
                texts.get(language, "in-force"),
                texts.get(language, "criteria"),
                packs.stream().map(pack -> row(writer.entry(pack), language)).toList());
        return new FrameworkIndexRenderer(String::valueOf, Markdown::escape).execute(page);
    }

    private static FrameworkIndex.Row row(FrameworkEntry entry, Language language) {
        ReportMessages say = ReportMessages.in(language);
        return new FrameworkIndex.Row(
                say.titled(entry.title(), entry.place()),
                file(entry.id(), language),
                say.word("purpose", entry.purpose()),
                say.word("status", entry.status()),
                say.inForce(entry.inForce()),
                entry.criteria());
    }
}
