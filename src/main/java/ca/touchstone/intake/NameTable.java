package ca.touchstone.intake;

import ca.touchstone.program.NameOf;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of one kind, each with all its spellings. Immutable. */
final class NameTable {
    /** Longer texts name nothing; so matching takes no time to speak of. */
    private static final int LONGEST = 200;

    /** The shortest word of which an s at the end is no part: "units", but not "ECTS". */
    private static final int SHORTEST_PLURAL = 5;

    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKET = Pattern.compile("([^()]+)\\(([^()]+)\\)");
    private static final Pattern SUBDIVISION = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /**
     * One part of the file.
     *
     * @param names by the name that rules use
     * @param ask what says too little, with the names that it may mean
     * @param complete countries of which every subdivision is a name
     */
    record Part(Map<String, Entry> names, Map<String, List<String>> ask, List<String> complete) {}

    /**
     * What has one name.
     *
     * @param also what means the same
     * @param in what means it for a provider in a country only, by the country
     */
    record Entry(@Nullable String en, @Nullable String fr, List<String> also, Map<String, List<String>> in) {
        /** What it is called; null for as its name. */
        @Nullable
        String label(boolean french) {
            return french ? fr : en;
        }
    }

    /**
     * As what a text was read.
     *
     * @param name the name; null when it was not recognised
     * @param mayMean the names that it may stand for; null when it is not known at all
     */
    record Match(@Nullable String name, @Nullable List<String> mayMean) {
        private static final Match NONE = new Match(null, null);
    }

    private final NameOf.Kind kind;
    private final Part part;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, Map<String, String>> inCountries = new HashMap<>();
    private final Map<String, List<String>> ask = new HashMap<>();

    /** Throws {@link IllegalStateException} when a spelling stands twice. */
    NameTable(NameOf.Kind kind, Part part) {
        this.kind = kind;
        this.part = part;
        part.ask().forEach((text, mayMean) -> ask.put(plain(text), mayMean));
        part.names().forEach(this::add);
    }

    private void add(String name, Entry entry) {
        Set<String> own = Stream.concat(
                        Stream.of(name, entry.en(), entry.fr()).filter(Objects::nonNull), entry.also().stream())
                .map(NameTable::plain)
                .collect(Collectors.toCollection(TreeSet::new));
        if (isSubdivision(name)) {
            own.addAll(withTheirCountry(name, own));
        }
        own.stream().filter(spelling -> !isAsked(spelling, name)).forEach(spelling -> {
            String other = spellings.put(spelling, name);
            if (other != null) {
                throw new IllegalStateException(spelling + " is both " + other + " and " + name);
            }
        });
        entry.in()
                .forEach((country, texts) -> texts.forEach(text -> inCountries
                        .computeIfAbsent(plain(text), ignored -> new HashMap<>())
                        .put(country, name)));
    }

    /** Whether a spelling says too little to be read as that name, though it is one of its own. */
    private boolean isAsked(String spelling, String name) {
        List<String> mayMean = ask.get(spelling);
        if (mayMean != null && !mayMean.contains(name)) {
            throw new IllegalStateException(spelling + " is asked for and may mean " + name);
        }
        return mayMean != null;
    }

    /** "Ontario, Canada". */
    private List<String> withTheirCountry(String name, Set<String> own) {
        String code = name.substring(0, 2);
        Entry country = Objects.requireNonNull(part.names().get(code), code);
        List<String> countries = Stream.concat(
                        Stream.of(code, country.en(), country.fr()).filter(Objects::nonNull), country.also().stream())
                .map(NameTable::plain)
                .distinct()
                .toList();
        return own.stream()
                .flatMap(spelling -> countries.stream().map(of -> spelling + " " + of))
                .toList();
    }

    private boolean isSubdivision(String name) {
        return kind == NameOf.Kind.PLACE && SUBDIVISION.matcher(name).matches();
    }

    Map<String, Entry> names() {
        return part.names();
    }

    Map<String, List<String>> ask() {
        return part.ask();
    }

    /** As what a text is read, of a provider in that country; null for one whose country is not known. */
    Match match(String text, @Nullable String country) {
        if (text.length() > LONGEST) {
            return Match.NONE;
        }
        Match whole = matchWhole(text, country);
        Matcher bracket = BRACKET.matcher(text.strip());
        return whole.name() == null && bracket.matches()
                ? both(matchWhole(bracket.group(1), country), matchWhole(bracket.group(2), country), whole)
                : whole;
    }

    /** Whether a text is a name, or one that says too little. */
    boolean knows(String text) {
        Match match = match(text, null);
        return match.name() != null || match.mayMean() != null;
    }

    /** What two texts both are, one of which may say too little alone. */
    private static Match both(Match one, Match other, Match otherwise) {
        if (one.name() == null) {
            return other.name() == null ? otherwise : both(other, one, otherwise);
        }
        boolean same = other.name() == null
                ? other.mayMean() != null && other.mayMean().contains(one.name())
                : other.name().equals(one.name());
        return same ? one : otherwise;
    }

    private Match matchWhole(String text, @Nullable String country) {
        String plain = plain(text);
        Map<String, String> byCountry = inCountries.getOrDefault(plain, Map.of());
        String name = country == null ? null : byCountry.get(country);
        name = name == null ? spellings.get(plain) : name;
        if (name != null && !isWord(text.strip(), name)) {
            return new Match(name, null);
        }
        List<String> mayMean = new ArrayList<>(ask.getOrDefault(plain, List.of()));
        byCountry.values().stream().distinct().sorted().forEach(mayMean::add);
        if (ask.containsKey(plain) || !byCountry.isEmpty()) {
            return new Match(null, List.copyOf(mayMean));
        }
        return kind == NameOf.Kind.PLACE ? subdivision(text) : Match.NONE;
    }

    /** "no" is a word before it is Norway. */
    private static boolean isWord(String text, String name) {
        return name.equals("NO") && text.equalsIgnoreCase("no") && !text.equals("NO");
    }

    /** A subdivision of a country whose subdivisions are not all here. */
    private Match subdivision(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        Matcher form = SUBDIVISION.matcher(code);
        return form.matches()
                        && part.names().containsKey(form.group(1))
                        && !part.complete().contains(form.group(1))
                ? new Match(code, null)
                : Match.NONE;
    }

    /**
     * The subdivision of Canada whose own letters were read as a country; null when the text is no such letters. Written so
     * alone they are often meant for it.
     */
    @Nullable
    String provinceOf(String text, String name) {
        String province = "CA-" + name;
        return kind == NameOf.Kind.PLACE
                        && COUNTRY.matcher(name).matches()
                        && text.strip().equalsIgnoreCase(name)
                        && part.names().containsKey(province)
                ? province
                : null;
    }

    /** How a name is shown to people: a place with its code. */
    String shown(String name, boolean french) {
        Entry entry = part.names().get(name);
        String label = entry == null ? null : entry.label(french);
        if (kind != NameOf.Kind.PLACE) {
            return label == null ? name : label;
        }
        if (label == null) {
            Entry country = part.names().get(name.substring(0, Math.min(2, name.length())));
            label = country == null ? null : country.label(french);
        }
        return label == null ? name : label + " (" + name + ")";
    }

    /** A text without all that does not count: case, accents, punctuation, an article before, an s behind a word. */
    static String plain(String text) {
        String letters = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace("&", " and ");
        List<String> words = Arrays.stream(NO_WORD.split(letters))
                .filter(word -> !word.isEmpty())
                .map(NameTable::singular)
                .toList();
        boolean article = words.size() > 1 && ARTICLES.contains(words.get(0));
        return String.join(" ", article ? words.subList(1, words.size()) : words);
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
