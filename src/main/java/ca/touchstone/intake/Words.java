package ca.touchstone.intake;

import ca.touchstone.intake.WordGrammar.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the words of a text come to: a fact, that there is none, that it was refused, or nothing that is stated. What
 * decides is what the field wants and what an aside speaks of; {@code words.txt} has the phrases. Immutable.
 */
final class Words {
    /** A piece of a sentence with more words is not what it begins with: what a learner does may be pending. */
    private static final int LONGEST_BEGUN = 10;

    private static final Pattern LETTER_AND_FIGURE = Pattern.compile("\\p{L}\\d");

    private static final Words SHIPPED = new Words(Fields.read(), new WordGrammar(GrammarReader.entries()));

    private final WordGrammar grammar;
    private final Map<String, TextField> fields = new HashMap<>();

    /**
     * A field of free text.
     *
     * @param wants what its words are to be
     * @param own the words of its label, question and hint in both languages: they are never a value
     * @param label the words of its label alone, one by one, in the singular and the plural
     */
    private record TextField(Field.Wants wants, Set<String> own, Set<String> label) {
        static TextField of(Field field, Field.Wants wants) {
            return new TextField(
                    wants,
                    Stream.of(field.label(), field.question(), field.hint())
                            .filter(Objects::nonNull)
                            .flatMap(text -> Stream.of(text.in(false), text.in(true)))
                            .map(text -> String.join(" ", Piece.words(text)))
                            .collect(Collectors.toUnmodifiableSet()),
                    Stream.of(field.label().in(false), field.label().in(true))
                            .flatMap(label -> Piece.words(label).stream())
                            .flatMap(word -> Stream.of(word, word + "s", word.replaceFirst("s$", "")))
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /** Whether the words are those of the label with nothing but words of a form around them: insert reason. */
        boolean isLabel(List<String> words, WordGrammar grammar) {
            List<String> others =
                    words.stream().filter(word -> !label.contains(word)).toList();
            return others.size() < words.size()
                    && !others.contains("no")
                    && words.size() <= LONGEST_BEGUN
                    && (others.isEmpty() || grammar.meaning(others, Part.LABEL) != null);
        }
    }

    private Words(Fields all, WordGrammar grammar) {
        this.grammar = grammar;
        all.all().forEach((name, field) -> {
            if (field.wants() != null) {
                fields.put(name, TextField.of(field, field.wants()));
            }
        });
    }

    /** Whether free text stands in the field of that name. */
    boolean areWantedIn(String field) {
        return fields.containsKey(field);
    }

    static Words shipped() {
        return SHIPPED;
    }

    /** What the text comes to in the field of that name, which is one of free text. */
    Meaning meaning(String text, String name) {
        TextField field = Objects.requireNonNull(fields.get(name), name);
        List<Piece> pieces = Piece.of(text);
        if (pieces.isEmpty()) {
            return Meaning.PLACEHOLDER;
        }
        List<String> all = wordsOf(pieces.stream());
        if (all.size() == 1 && all.get(0).length() == 1) {
            return Meaning.FACT;
        }
        Meaning other = grammar.meaning(all, Part.OTHERS);
        if (other != null) {
            return other;
        }
        if (all.size() <= WordGrammar.LONGEST && field.own.contains(String.join(" ", all))) {
            return Meaning.PLACEHOLDER;
        }
        if (field.isLabel(all, grammar) || (text.startsWith("%") && text.endsWith("%")) || isTemplate(text, pieces)) {
            return Meaning.PLACEHOLDER;
        }
        return switch (field.wants) {
            case TITLE -> ofTitle(pieces, all);
            case SENTENCE -> asks(text, pieces) ? Meaning.QUESTION : ofSentence(pieces);
            case NAME ->
                isLowerCase(text)
                        ? ofName(text, pieces, Part.WHOLE, Part.BEGUN, Part.NAMED, Part.PROPER, Part.COMMON)
                        : ofName(text, pieces, Part.WHOLE, Part.BEGUN, Part.NAMED, Part.PROPER);
            case REFERENCE -> ofName(text, pieces, Part.WHOLE, Part.BEGUN, Part.NAMED, Part.REFERRED);
            case LIST -> ofName(text, pieces, Part.WHOLE, Part.BEGUN, Part.NAMED);
        };
    }

    /**
     * Brackets are a template when nothing but fillers stands outside them, or when they hold words of a form; otherwise
     * they belong to the value, as in Welding [Stage 2]. A line to write on is one when only words of a form stand around
     * it.
     */
    private boolean isTemplate(String text, List<Piece> pieces) {
        boolean blank = text.contains("__") || text.contains("....") || text.contains("……");
        blank |= text.strip().endsWith(":");
        if (blank && pieces.stream().allMatch(this::isBlank)) {
            return true;
        }
        List<Piece> outside = pieces.stream()
                .filter(piece -> " (".indexOf(piece.inside()) >= 0)
                .toList();
        List<Piece> bracketed = pieces.stream()
                .filter(piece -> " (".indexOf(piece.inside()) < 0)
                .toList();
        if (!bracketed.isEmpty() && !outside.isEmpty() && bracketed.stream().allMatch(Words::isNumbered)) {
            return false;
        }
        if (outside.size() < pieces.size()) {
            boolean filled = outside.stream()
                    .anyMatch(piece -> !isBlank(piece) && grammar.meaning(piece.words(), Part.WHOLE) == null);
            return !filled || bracketed.stream().anyMatch(this::isBlank);
        }
        return pieces.stream()
                .filter(piece -> piece.inside() == '(')
                .anyMatch(piece -> grammar.meaning(piece.words(), Part.WHOLE) == Meaning.PLACEHOLDER);
    }

    /** A resolution, a case or a stage with its number belongs to the value. */
    private static boolean isNumbered(Piece piece) {
        return piece.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }

    private boolean isBlank(Piece piece) {
        return grammar.meaning(piece.words(), Part.BLANK) != null;
    }

    private static List<String> wordsOf(Stream<Piece> pieces) {
        return pieces.flatMap(piece -> piece.words().stream()).toList();
    }

    /**
     * A title may begin with a filler and go on after a colon, as in N/A: Network Analytics. Nothing beside it makes it
     * less a title.
     */
    private Meaning ofTitle(List<Piece> pieces, List<String> all) {
        Meaning whole = grammar.meaning(all, Part.WHOLE, Part.WORDED);
        if (whole != null && whole != Meaning.CONDITION) {
            return whole;
        }
        Meaning first = grammar.meaning(pieces.get(0).words(), Part.WHOLE, Part.WORDED);
        if (first == null) {
            return Meaning.FACT;
        }
        char mark = pieces.size() == 1 ? ' ' : pieces.get(1).before();
        boolean goesOn = pieces.stream().skip(1).anyMatch(piece -> grammar.meaning(piece.words(), Part.WHOLE) == null);
        return goesOn && "(-".indexOf(mark) < 0 ? Meaning.FACT : first;
    }

    /** A sentence may speak of what is pending; it is nothing where it begins with nothing, or ends in a bare aside. */
    private Meaning ofSentence(List<Piece> pieces) {
        List<Piece> parts = joinedAtCommas(pieces);
        int at = firstAfterLabels(parts);
        if (at == parts.size()) {
            return Meaning.PLACEHOLDER;
        }
        Meaning first = inSentence(parts.get(at));
        List<Piece> others = parts.subList(at + 1, parts.size());
        if (first == Meaning.ELSEWHERE || first == Meaning.ASSENT) {
            return others.stream()
                    .map(this::inSentence)
                    .filter(meaning -> meaning != first)
                    .map(meaning -> meaning == null ? Meaning.FACT : meaning)
                    .findFirst()
                    .orElse(first);
        }
        if (first != null) {
            return first == Meaning.NONE ? unlessNotYet(others) : first;
        }
        return others.stream()
                .filter(piece -> "(-;,".indexOf(piece.before()) >= 0)
                .map(piece -> grammar.meaning(piece.words(), Part.BARE))
                .filter(meaning -> meaning != null)
                .findFirst()
                .orElse(Meaning.FACT);
    }

    private @Nullable Meaning inSentence(Piece piece) {
        return piece.words().size() > LONGEST_BEGUN
                ? null
                : grammar.meaning(piece.words(), Part.WHOLE, Part.BEGUN, Part.WORDED);
    }

    /** Commas part no sentence: pending, refused and approved claims. */
    private static List<Piece> joinedAtCommas(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (piece.before() == ',' && last >= 0 && joined.get(last).inside() == piece.inside()) {
                Piece before = joined.get(last);
                joined.set(last, new Piece(wordsOf(Stream.of(before, piece)), before.before(), before.inside()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** What stands where a name is wanted, or one of a list: after labels and a yes, it names something or does not. */
    private Meaning ofName(String text, List<Piece> pieces, Part... asked) {
        boolean reference = asked[asked.length - 1] == Part.REFERRED;
        int at = 0;
        Meaning first = grammar.meaning(pieces.get(0).words(), asked);
        int named = first == Meaning.NOT_YET ? 0 : firstAfterLabels(pieces);
        while (at < named || first == Meaning.ASSENT) {
            at++;
            if (at == pieces.size()) {
                return Meaning.ASSENT;
            }
            first = grammar.meaning(pieces.get(at).words(), asked);
        }
        Piece piece = pieces.get(at);
        List<Piece> others = pieces.subList(at + 1, pieces.size());
        if (first == Meaning.NONE) {
            return unlessNotYet(others);
        }
        if (first == Meaning.ELSEWHERE && reference && isDesignated(piece, others)) {
            return Meaning.FACT;
        }
        if (first == Meaning.NO_NAME && isNamedAfter(others, asked)) {
            return Meaning.FACT;
        }
        if (first != null) {
            return first;
        }
        if (isQuestion(text) || (!others.isEmpty() && others.get(0).before() == '?' && !isContent(others.get(0)))) {
            return Meaning.QUESTION;
        }
        return others.stream()
                .map(aside -> grammar.meaning(aside.words(), Part.ASIDE))
                .filter(meaning -> meaning != null)
                .findFirst()
                .orElse(Meaning.FACT);
    }

    /** Whether something can be looked up although it says see: see Policy AC-7. */
    private boolean isDesignated(Piece piece, List<Piece> others) {
        return grammar.meaning(piece.words(), Part.DESIGNATED) != null
                || others.stream().anyMatch(this::isContent);
    }

    /** Whether what has no name is named after a colon or in brackets: a local employer (Acme Steel). */
    private boolean isNamedAfter(List<Piece> others, Part... asked) {
        return !others.isEmpty()
                && ":(".indexOf(others.get(0).before()) >= 0
                && grammar.meaning(others.get(0).words(), asked) == null;
    }

    private boolean isContent(Piece piece) {
        return grammar.meaning(piece.words(), Part.WHOLE, Part.BEGUN) == null;
    }

    /** Whether a text only asks: a hint, or a question back. */
    private boolean asks(String text, List<Piece> pieces) {
        return isQuestion(text)
                && pieces.stream().allMatch(piece -> " ,-:".indexOf(piece.before()) >= 0)
                && grammar.meaning(pieces.get(0).words(), Part.ASKING) != null;
    }

    /** Whether no letter but the first is a capital, and no word has figures too: a3es is an agency. */
    private static boolean isLowerCase(String text) {
        return text.codePoints().skip(1).noneMatch(Character::isUpperCase)
                && !LETTER_AND_FIGURE.matcher(text).find();
    }

    /** Whether it ends in a question mark; what stands in brackets after it does not count. */
    private static boolean isQuestion(String text) {
        int bracket = text.indexOf('(');
        String main = bracket > 0 ? text.substring(0, bracket) : text;
        return main.strip().endsWith("?")
                || text.strip().endsWith("?")
                || text.strip().endsWith("?)");
    }

    /** None, unless it is said beside it that it was refused, or that there may be one later. */
    private Meaning unlessNotYet(List<Piece> others) {
        if (others.stream()
                .anyMatch(piece ->
                        grammar.meaning(piece.words(), Part.WHOLE, Part.BEGUN, Part.NAMED) == Meaning.REFUSED)) {
            return Meaning.REFUSED;
        }
        return others.stream()
                        .anyMatch(piece -> grammar.meaning(piece.words(), Part.WHOLE, Part.ASIDE) == Meaning.NOT_YET)
                ? Meaning.NOT_YET
                : Meaning.NONE;
    }

    /** The first piece that is not words of a form before a colon or dash: "Approved by:". */
    private int firstAfterLabels(List<Piece> pieces) {
        int at = 0;
        while (at + 1 < pieces.size() && pieces.get(at + 1).before() == ':' && isBlank(pieces.get(at))) {
            at++;
        }
        return at;
    }
}
