package ca.touchstone.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * One area's sentences in every language, read from {@code AREA_en.properties} and {@code AREA_fr.properties} beside
 * this class. A placeholder is a number in braces; everything else, apostrophes too, stands for itself. Independent of
 * the machine's locale. Immutable.
 */
public final class Messages {
    private final String area;
    private final Map<String, Sentence> english;
    private final Map<String, Sentence> french;

    private Messages(String area) {
        this.area = area;
        this.english = read(area + "_en.properties");
        this.french = read(area + "_fr.properties");
    }

    /** The sentences of one area; throws {@link IllegalArgumentException} when there are none. */
    public static Messages of(String area) {
        return new Messages(area);
    }

    private static Map<String, Sentence> read(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no sentences in " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        Map<String, Sentence> sentences = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            sentences.put(key, Sentence.of(properties.getProperty(key)));
        }
        return sentences;
    }

    /** The sentence in that language with its placeholders filled; throws when the area has no such sentence. */
    public String get(Language language, String key, Object... arguments) {
        Sentence sentence = in(language).get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + area + "_" + language.code());
        }
        return sentence.with(arguments);
    }

    /**
     * A sentence as it is taken apart once.
     *
     * @param pieces what stands before each placeholder, and after the last
     * @param numbers those of the placeholders
     */
    private record Sentence(List<String> pieces, List<Integer> numbers) {
        static Sentence of(String written) {
            List<String> pieces = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            int from = 0;
            int open = written.indexOf('{');
            while (open >= 0) {
                int close = written.indexOf('}', open);
                pieces.add(written.substring(from, open));
                numbers.add(Integer.valueOf(written.substring(open + 1, close)));
                from = close + 1;
                open = written.indexOf('{', from);
            }
            pieces.add(written.substring(from));
            return new Sentence(List.copyOf(pieces), List.copyOf(numbers));
        }

        String with(Object... arguments) {
            if (numbers.isEmpty()) {
                return pieces.get(0);
            }
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < numbers.size(); i++) {
                said.append(pieces.get(i)).append(arguments[numbers.get(i)]);
            }
            return said.append(pieces.get(numbers.size())).toString();
        }
    }

    /** Whether the area has such a sentence in that language. */
    public boolean has(Language language, String key) {
        return in(language).containsKey(key);
    }

    /** The keys that the area has in that language. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(in(language).keySet());
    }

    private Map<String, Sentence> in(Language language) {
        return switch (language) {
            case EN -> english;
            case FR -> french;
        };
    }
}
