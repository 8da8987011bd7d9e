package ca.touchstone.rules;

import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Program;
import ca.touchstone.rules.Syntax.Name;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule file as far as it was understood. What is not in the small language is a {@link Diagnostic} and has no other
 * effect: nothing of the author's text is ever run or compiled, only {@link #conditions()}, which are written anew from
 * the tree. They are the only thing that the engine compiles. Immutable.
 */
public final class RuleFile {
    /** Enough for five hundred criteria of two rules each, twice over. */
    private static final int MOST_RULES = 2_000;

    private static final Pattern LIMIT = Pattern.compile("limit\\(\"([^\"]+)\"\\)");
    private static final Comparator<Diagnostic> ORDER = Comparator.comparingInt(
                    (Diagnostic mistake) -> mistake.place().line())
            .thenComparingInt(mistake -> mistake.place().column());

    private final Names names;
    private final List<WrittenRule> written;
    private final List<Rule> rules;
    private final String drl;
    private final List<TextUse> texts;
    private final List<Diagnostic> mistakes;

    private RuleFile(Names names, List<WrittenRule> written, List<TextUse> texts, List<Diagnostic> mistakes) {
        this.names = names;
        this.written = List.copyOf(written);
        this.rules = written.stream().map(RuleFile::rule).toList();
        this.drl = mistakes.isEmpty() ? Printer.print(names.pack(), written) : "";
        this.texts = List.copyOf(texts);
        this.mistakes = List.copyOf(mistakes);
    }

    /** A file of rules that were checked. */
    static RuleFile of(Names names, List<WrittenRule> written) {
        return new RuleFile(names, written, List.of(), List.of());
    }

    /** The rules with every small change of them, each a rule of its own; none where there are mistakes. */
    public List<Mutants> mutants() {
        return mistakes.isEmpty() ? Mutants.of(names, written) : List.of();
    }

    /** Where the rules compare something of the program with a limit, each once, in order. */
    public List<LimitUse> limitUses() {
        return written.stream().flatMap(LimitUse::in).distinct().toList();
    }

    /** Where rules that were read from a file compare a field with a text, in order. */
    public List<TextUse> textUses() {
        return texts;
    }

    /** The rules that could be read, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules as DRL, in one way of writing; empty where there are mistakes, so that half a file is never used. */
    public String drl() {
        return drl;
    }

    /**
     * The rules as DRL for the engine, each in both approximations: what each asks, and nothing that it would run. Empty
     * where there are mistakes.
     */
    public String conditions() {
        return mistakes.isEmpty()
                ? Printer.conditions(
                        names.pack(),
                        written.stream()
                                .flatMap(rule ->
                                        Stream.of(Approximation.values()).map(each -> each.of(rule)))
                                .toList())
                : "";
    }

    /** The rules in three-valued logic, in order. */
    List<Kleene> kleene() {
        return written.stream().map(Kleene::new).toList();
    }

    /** The variables that each rule hands over as evidence, in its order, by the name of the rule. */
    public Map<String, List<String>> evidence() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (WrittenRule rule : written) {
            found.putIfAbsent(
                    rule.name(), rule.then().parts().stream().map(Name::text).toList());
        }
        return found;
    }

    /** Everything wrong with the file, in order of place. */
    public List<Diagnostic> mistakes() {
        return mistakes;
    }

    /** Reads the text of a rule file. */
    public static RuleFile read(String text, Names names) {
        Lexer lexer = new Lexer(text);
        Parser parser = new Parser(names, lexer.tokens());
        List<WrittenRule> written = parser.rules();
        List<Diagnostic> mistakes = new ArrayList<>(lexer.mistakes());
        mistakes.addAll(parser.mistakes());
        SemanticChecker meaning = new SemanticChecker(names);
        if (written.size() > MOST_RULES) {
            mistakes.add(Diagnostic.of(Place.FILE, "drl-many-rules", String.valueOf(written.size()), "" + MOST_RULES));
        } else {
            written.forEach(meaning::check);
            mistakes.addAll(meaning.mistakes());
            mistakes.addAll(ComplexityCheck.check(written));
            if (mistakes.isEmpty()) {
                written.forEach(rule -> mistakes.addAll(OpenListCheck.check(rule)));
            }
        }
        mistakes.sort(ORDER);
        return new RuleFile(names, written, meaning.texts(), mistakes);
    }

    static Rule rule(WrittenRule rule) {
        Side side =
                switch (rule.then().side()) {
                    case "met" -> Side.MET;
                    case "notMet" -> Side.NOT_MET;
                    default -> Side.NOT_APPLICABLE;
                };
        Set<String> limits = new LinkedHashSet<>();
        String printed = Printer.print(rule);
        Matcher limit = LIMIT.matcher(printed);
        while (limit.find()) {
            limits.add(limit.group(1));
        }
        if (printed.contains(SemanticChecker.CREDITS_FROM_HOURS)) {
            limits.add(Program.HOURS_A_CREDIT);
        }
        return new Rule(
                rule.name(),
                rule.place().line(),
                rule.then().criterion().text(),
                side,
                List.copyOf(limits),
                LimitBoundReader.of(rule, side),
                FieldsRead.of(rule),
                printed.strip());
    }
}
