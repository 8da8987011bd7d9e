package ca.touchstone.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads the lines of {@code words.txt}: sections in brackets, and in them names with phrases, parted by commas, which go on
 * in indented lines.
 */
final class GrammarReader {
    /** The section of what fills a place that is not for words. */
    static final String FILLERS = "fillers";

    private static final String FILE = "words.txt";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile(" +");

    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String section = "";

    /**
     * A name and its phrases.
     *
     * @param section in which it stands
     * @param written the phrases as they are written
     * @param phrases each a row of normalised words, signs and references
     */
    record Entry(String section, String name, List<String> written, List<List<String>> phrases) {}

    private GrammarReader() {}

    /** Read at the first use. */
    private static final class Shipped {
        private static final List<Entry> ENTRIES = load();
    }

    /** The entries of the file as it comes with the product. */
    static List<Entry> entries() {
        return Shipped.ENTRIES;
    }

    private static List<Entry> load() {
        try (InputStream stream = Objects.requireNonNull(GrammarReader.class.getResourceAsStream(FILE), FILE)) {
            GrammarReader reader = new GrammarReader();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(reader::read);
            reader.close();
            return List.copyOf(reader.entries);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void read(String line) {
        if (line.startsWith(" ")) {
            open.append(line);
            return;
        }
        close();
        if (line.startsWith("[")) {
            section = line.substring(1, line.length() - 1);
        } else if (!line.startsWith("#")) {
            open.append(line);
        }
    }

    private void close() {
        if (open.length() > 0) {
            int colon = open.indexOf(":");
            List<String> written = new ArrayList<>();
            for (String phrase : COMMA.split(open.substring(colon + 1), -1)) {
                written.addAll(forms(phrase.strip()));
            }
            List<List<String>> phrases =
                    written.stream().map(GrammarReader::elements).toList();
            entries.add(new Entry(section, open.substring(0, colon), List.copyOf(written), phrases));
            open.setLength(0);
        }
    }

    /** What the endings in brackets stand for: each with and without. */
    private static List<String> forms(String phrase) {
        int start = phrase.indexOf('(');
        if (start < 0) {
            return List.of(phrase);
        }
        int end = phrase.indexOf(')', start);
        List<String> forms = new ArrayList<>();
        for (String ending : List.of("", phrase.substring(start + 1, end))) {
            forms.addAll(forms(phrase.substring(0, start) + ending + phrase.substring(end + 1)));
        }
        return forms;
    }

    private static List<String> elements(String phrase) {
        List<String> elements = new ArrayList<>();
        for (String word : SPACE.split(phrase, -1)) {
            boolean sign = word.startsWith("<") || word.startsWith("#") || word.equals("...") || "@~".contains(word);
            elements.addAll(sign ? List.of(word) : Piece.words(word));
        }
        if (elements.isEmpty()) {
            throw new IllegalStateException("a phrase without words");
        }
        return List.copyOf(elements);
    }
}
