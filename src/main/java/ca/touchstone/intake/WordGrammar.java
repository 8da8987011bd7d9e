package ca.touchstone.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code words.txt}, which says how they are written. A part of the grammar is asked of a row of words what
 * it means; the time grows with their number, since no phrase refers to itself and long rows are not looked at. Immutable.
 */
final class WordGrammar {
    /** A longer row of words says something, whatever it begins with. */
    static final int LONGEST = 40;

    /** The words for which ~ does not stand. */
    private static final String OTHER = "other";

    /** Where phrases count. */
    enum Part {
        /** For a whole piece, whatever the field wants. */
        WHOLE,
        /** For a piece that begins so; not of a title. */
        BEGUN,
        /** Where things are to be named. */
        NAMED,
        /** Where one body, place or system is to be named. */
        PROPER,
        /** Where a reference is wanted. */
        REFERRED,
        /** Where words for learning are wanted. */
        WORDED,
        /** Beside a name. */
        ASIDE,
        /** Beside a sentence. */
        BARE,
        /** For a whole text in another language. */
        OTHERS,
        /** For a reference that can be looked up. */
        DESIGNATED,
        /** For a sentence that ends with a question mark. */
        ASKING,
        /** Around the words of a field's own label. */
        LABEL,
        /** For the words of a form alone, before a colon or around a blank. */
        BLANK
    }

    /** How often an element stands in a phrase. */
    private enum Times {
        ONCE,
        PERHAPS,
        ANY,
        SOME;

        boolean mayLack() {
            return this == PERHAPS || this == ANY;
        }

        boolean mayRepeat() {
            return this == ANY || this == SOME;
        }
    }

    /** A word, a sign that stands for words, or a reference to a list of phrases. */
    private record Element(String name, boolean reference, Times times) {}

    private final Map<String, List<List<Element>>> phrases = new HashMap<>();
    /** With which words, or signs that stand for words, the phrases of a name may begin. */
    private final Map<String, Set<String>> firsts = new HashMap<>();

    private final Map<Part, Map<Meaning, String>> parts = new EnumMap<>(Part.class);

    /** The grammar of these entries. */
    WordGrammar(List<GrammarReader.Entry> entries) {
        entries.forEach(this::add);
        // Of all of them now: several threads ask afterwards.
        List.copyOf(phrases.keySet()).forEach(this::first);
    }

    private void add(GrammarReader.Entry entry) {
        String name = entry.name();
        if (entry.section().equals(GrammarReader.FILLERS)) {
            return;
        }
        if (!entry.section().equals("words")) {
            Part part = Part.valueOf(entry.section().toUpperCase(Locale.ROOT));
            name = entry.section() + " " + entry.name();
            parts.computeIfAbsent(part, key -> new EnumMap<>(Meaning.class))
                    .put(Meaning.valueOf(entry.name().replace('-', '_').toUpperCase(Locale.ROOT)), name);
        }
        List<List<Element>> read =
                entry.phrases().stream().map(WordGrammar::elements).toList();
        if (phrases.put(name, read) != null) {
            throw new IllegalStateException("twice in words.txt: " + name);
        }
    }

    private static List<Element> elements(List<String> phrase) {
        List<Element> elements = new ArrayList<>();
        for (String written : phrase) {
            char last = written.charAt(written.length() - 1);
            Times times =
                    switch (last) {
                        case '?' -> Times.PERHAPS;
                        case '*' -> Times.ANY;
                        case '+' -> Times.SOME;
                        default -> Times.ONCE;
                    };
            String name = times == Times.ONCE ? written : written.substring(0, written.length() - 1);
            elements.add(
                    name.startsWith("<")
                            ? new Element(name.substring(1, name.length() - 1), true, times)
                            : new Element(name, false, times));
        }
        return List.copyOf(elements);
    }

    /** Finds with which words the phrases of that name may begin. */
    private Set<String> first(String name) {
        Set<String> known = firsts.get(name);
        if (known == null) {
            Set<String> found = new HashSet<>();
            for (List<Element> phrase : phrasesOf(name)) {
                int i = 0;
                do {
                    Element element = phrase.get(i);
                    found.addAll(element.reference ? first(element.name) : Set.of(element.name));
                } while (phrase.get(i).times.mayLack() && ++i < phrase.size());
            }
            known = Set.copyOf(found);
            firsts.put(name, known);
        }
        return known;
    }

    private List<List<Element>> phrasesOf(String name) {
        List<List<Element>> found = phrases.get(name);
        if (found == null) {
            throw new IllegalStateException("not in words.txt: " + name);
        }
        return found;
    }

    /** What the words mean in any of the parts; null when they are content. */
    @Nullable
    Meaning meaning(List<String> words, Part... asked) {
        if (words.size() > LONGEST) {
            return null;
        }
        Match match = new Match(words);
        Meaning found = null;
        for (Part part : asked) {
            for (Map.Entry<Meaning, String> entry :
                    parts.getOrDefault(part, Map.of()).entrySet()) {
                boolean earlier = found == null || entry.getKey().compareTo(found) < 0;
                if (earlier && match.isWhole(entry.getValue())) {
                    found = entry.getKey();
                }
            }
        }
        return found;
    }

    /** The match of one row of words; where the phrases of each name end that begin at a place is found once. */
    private final class Match {
        private final List<String> words;
        private final Map<String, @Nullable BitSet[]> known = new HashMap<>();

        Match(List<String> words) {
            this.words = words;
        }

        boolean isWhole(String name) {
            return ends(name, 0).get(words.size());
        }

        private BitSet ends(String name, int from) {
            @Nullable BitSet[] byPlace = known.computeIfAbsent(name, key -> new BitSet[words.size() + 1]);
            BitSet ends = byPlace[from];
            if (ends == null) {
                ends = new BitSet();
                if (from < words.size() && mayBegin(name, words.get(from))) {
                    for (List<Element> phrase : phrasesOf(name)) {
                        ends.or(ends(phrase, from));
                    }
                }
                byPlace[from] = ends;
            }
            return ends;
        }

        private boolean mayBegin(String name, String word) {
            Set<String> first = first(name);
            return first.contains(word)
                    || first.contains("...")
                    || first.contains("~")
                    || (first.contains("#") && isNumber(word))
                    || (first.contains("@") && word.length() == 1);
        }

        private BitSet ends(List<Element> phrase, int from) {
            BitSet places = new BitSet();
            places.set(from);
            for (Element element : phrase) {
                if (places.isEmpty()) {
                    return places;
                }
                BitSet reached = element.times.mayLack() ? (BitSet) places.clone() : new BitSet();
                BitSet next = after(element, places);
                while (!next.isEmpty()) {
                    next.andNot(reached);
                    reached.or(next);
                    next = element.times.mayRepeat() && !next.isEmpty() ? after(element, next) : new BitSet();
                }
                places = reached;
            }
            return places;
        }

        /** Where the element ends, once, that begins at any of the places. */
        private BitSet after(Element element, BitSet places) {
            BitSet after = new BitSet();
            for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
                if (element.reference) {
                    after.or(ends(element.name, at));
                } else if (element.name.equals("...")) {
                    after.set(at, words.size() + 1);
                } else if (element.name.equals("~")) {
                    addPlain(at, after);
                } else if (at < words.size() && isWord(element.name, words.get(at))) {
                    after.set(at + 1);
                }
            }
            return after;
        }

        private void addPlain(int from, BitSet after) {
            for (int at = from; at < words.size() && !first(OTHER).contains(words.get(at)); at++) {
                after.set(at + 1);
            }
        }
    }

    private static boolean isWord(String written, String word) {
        return switch (written) {
            case "#" -> isNumber(word);
            case "@" -> word.length() == 1;
            default -> written.equals(word);
        };
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
