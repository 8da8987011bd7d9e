package ca.touchstone.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code words.txt}, which says how they are written. A part of the grammar is asked of a row of words what
 * it means; the time grows with their number, since no phrase refers to itself and long rows are not looked at. Immutable
 * once made.
 */
final class WordGrammar {
    /** A longer row of words says something, whatever it begins with. Places in a row are bits of a long. */
    static final int LONGEST = 40;

    /** The words for which ~ does not stand. */
    private static final String OTHER = "other";

    private static final String NUMBER = "#";
    private static final String LETTER = "@";

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
        /** Where it is to be named and all stands in lower case. */
        COMMON,
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

        static Times of(String written) {
            return switch (written.charAt(written.length() - 1)) {
                case '?' -> PERHAPS;
                case '*' -> ANY;
                case '+' -> SOME;
                default -> ONCE;
            };
        }

        boolean mayLack() {
            return this == PERHAPS || this == ANY;
        }

        boolean mayRepeat() {
            return this == ANY || this == SOME;
        }
    }

    /** A name of the grammar and its phrases; a word or sign is one too, without phrases. */
    private static final class Symbol {
        private final int number;
        private final String word;
        private final List<Phrase> phrases = new ArrayList<>();

        Symbol(int number, String word) {
            this.number = number;
            this.word = word;
        }
    }

    private record Element(Symbol symbol, Times times) {}

    /**
     * A row of elements.
     *
     * @param needed the numbers of the symbols that may not lack: something in the text must begin each of them
     */
    private record Phrase(List<Element> elements, BitSet needed) {}

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    /** By word or sign, the symbols that may begin with it. */
    private final Map<String, BitSet> begunBy = new HashMap<>();
    /** The symbols that any word may begin. */
    private final BitSet begunByAny = new BitSet();

    private final Map<Part, Map<Meaning, Symbol>> parts = new EnumMap<>(Part.class);
    private final Symbol other;

    /** The grammar of these entries. */
    WordGrammar(List<GrammarReader.Entry> entries) {
        for (GrammarReader.Entry entry : entries) {
            if (!entry.section().equals(GrammarReader.FILLERS)) {
                add(entry);
            }
        }
        this.other = symbol("<" + OTHER + ">");
        Map<Symbol, BitSet> reaching = new HashMap<>();
        symbols.values().forEach(symbol -> begins(symbol, reaching));
        reaching.forEach((symbol, begun) -> {
            if (symbol.phrases.isEmpty()) {
                begunBy.put(symbol.word, begun);
            }
        });
        begunByAny.or(begunBy.getOrDefault("...", new BitSet()));
        begunByAny.or(begunBy.getOrDefault("~", new BitSet()));
        symbols.values().forEach(symbol -> {
            if (symbol.word.startsWith("<") && symbol.phrases.isEmpty()) {
                throw new IllegalStateException("not in words.txt: " + symbol.word);
            }
        });
    }

    private Symbol symbol(String word) {
        return symbols.computeIfAbsent(word, key -> new Symbol(symbols.size(), key));
    }

    private void add(GrammarReader.Entry entry) {
        boolean word = entry.section().equals("words");
        Symbol symbol = symbol("<" + (word ? "" : entry.section() + " ") + entry.name() + ">");
        if (!symbol.phrases.isEmpty()) {
            throw new IllegalStateException("twice in words.txt: " + symbol.word);
        }
        if (!word) {
            parts.computeIfAbsent(
                            Part.valueOf(entry.section().toUpperCase(Locale.ROOT)), key -> new EnumMap<>(Meaning.class))
                    .put(Meaning.valueOf(entry.name().replace('-', '_').toUpperCase(Locale.ROOT)), symbol);
        }
        for (List<String> phrase : entry.phrases()) {
            List<Element> elements = new ArrayList<>();
            BitSet needed = new BitSet();
            for (String written : phrase) {
                Times times = Times.of(written);
                Element element = new Element(
                        symbol(times == Times.ONCE ? written : written.substring(0, written.length() - 1)), times);
                elements.add(element);
                if (!times.mayLack() && !written.equals("...")) {
                    needed.set(element.symbol.number);
                }
            }
            symbol.phrases.add(new Phrase(List.copyOf(elements), needed));
        }
    }

    /** Notes at each symbol with which the other may begin that it does; itself with itself. */
    private static void begins(Symbol whole, Map<Symbol, BitSet> reaching) {
        List<Symbol> open = new ArrayList<>(List.of(whole));
        while (!open.isEmpty()) {
            Symbol symbol = open.remove(open.size() - 1);
            BitSet begun = reaching.computeIfAbsent(symbol, key -> new BitSet());
            if (begun.get(whole.number)) {
                continue;
            }
            begun.set(whole.number);
            for (Phrase phrase : symbol.phrases) {
                int i = 0;
                do {
                    open.add(phrase.elements.get(i).symbol);
                } while (phrase.elements.get(i).times.mayLack() && ++i < phrase.elements.size());
            }
        }
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
            for (Map.Entry<Meaning, Symbol> entry :
                    parts.getOrDefault(part, Map.of()).entrySet()) {
                boolean earlier = found == null || entry.getKey().compareTo(found) < 0;
                if (earlier && match.isWhole(entry.getValue())) {
                    found = entry.getKey();
                }
            }
        }
        return found;
    }

    /**
     * The match of one row of words. Where the phrases of a symbol end that begin at a place is found once; a set of places
     * is a long, with a bit for each.
     */
    private final class Match {
        private final List<String> words;
        /** The symbols that may begin at each place. */
        private final List<BitSet> begun = new ArrayList<>();
        /** Those that may begin somewhere. */
        private final BitSet present = new BitSet();

        private final Map<Symbol, long[]> known = new HashMap<>();

        Match(List<String> words) {
            this.words = words;
            for (String word : words) {
                BitSet here = (BitSet) begunByAny.clone();
                here.or(begunBy.getOrDefault(word, begunByAny));
                if (isNumber(word)) {
                    here.or(begunBy.getOrDefault(NUMBER, begunByAny));
                }
                if (word.length() == 1) {
                    here.or(begunBy.getOrDefault(LETTER, begunByAny));
                }
                begun.add(here);
                present.or(here);
            }
        }

        boolean isWhole(Symbol symbol) {
            return (ends(symbol, 0) & bit(words.size())) != 0;
        }

        private long ends(Symbol symbol, int from) {
            if (symbol.phrases.isEmpty()) {
                return endsOfWord(symbol.word, from);
            }
            if (from == words.size() || !begun.get(from).get(symbol.number)) {
                return 0;
            }
            long[] byPlace = known.computeIfAbsent(symbol, key -> new long[words.size()]);
            if (byPlace[from] == 0) {
                // The bit of the place itself, at which nothing ends, says that it was looked for.
                long ends = bit(from);
                for (Phrase phrase : symbol.phrases) {
                    if (isPossible(phrase, from)) {
                        ends |= ends(phrase, from);
                    }
                }
                byPlace[from] = ends;
            }
            return byPlace[from] & ~bit(from);
        }

        private boolean isPossible(Phrase phrase, int from) {
            Element first = phrase.elements.get(0);
            if (!first.times.mayLack()
                    && !first.symbol.word.equals("...")
                    && !begun.get(from).get(first.symbol.number)) {
                return false;
            }
            for (int need = phrase.needed.nextSetBit(0); need >= 0; need = phrase.needed.nextSetBit(need + 1)) {
                if (!present.get(need)) {
                    return false;
                }
            }
            return true;
        }

        private long ends(Phrase phrase, int from) {
            long places = bit(from);
            for (Element element : phrase.elements) {
                long reached = element.times.mayLack() ? places : 0;
                long next = after(element.symbol, places) & ~reached;
                while (next != 0) {
                    reached |= next;
                    next = element.times.mayRepeat() ? after(element.symbol, next) & ~reached : 0;
                }
                places = reached;
                if (places == 0) {
                    break;
                }
            }
            return places;
        }

        /** Where the symbol ends that begins at any of the places. */
        private long after(Symbol symbol, long places) {
            long after = 0;
            for (long left = places; left != 0; left &= left - 1) {
                after |= ends(symbol, Long.numberOfTrailingZeros(left));
            }
            return after;
        }

        private long endsOfWord(String word, int from) {
            switch (word) {
                case "..." -> {
                    return -bit(from) & (bit(words.size() + 1) - 1);
                }
                case "~" -> {
                    int to = from;
                    while (to < words.size() && (ends(other, to) & bit(to + 1)) == 0) {
                        to++;
                    }
                    return (bit(to + 1) - 1) & ~(bit(from + 1) - 1);
                }
                default -> {
                    return from < words.size() && isWord(word, words.get(from)) ? bit(from + 1) : 0;
                }
            }
        }
    }

    private static long bit(int place) {
        return 1L << place;
    }

    private static boolean isWord(String written, String word) {
        return switch (written) {
            case NUMBER -> isNumber(word);
            case LETTER -> word.length() == 1;
            default -> written.equals(word);
        };
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
