package ca.touchstone.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * One area's sentences in every language, read from {@code AREA_en.properties} and {@code AREA_fr.properties} beside
 * this class. A placeholder is a number in braces; everything else, apostrophes too, stands for itself. Independent of
 * the machine's locale. Immutable.
 */
public final class Texts {
    private final String area;
    private final Properties english;
    private final Properties french;

    private Texts(String area) {
        this.area = area;
        this.english = read(area + "_en.properties");
        this.french = read(area + "_fr.properties");
    }

    /** The sentences of one area; throws {@link IllegalArgumentException} when there are none. */
    public static Texts of(String area) {
        return new Texts(area);
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no sentences in " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return properties;
    }

    /** The sentence in that language with its placeholders filled; throws when the area has no such sentence. */
    public String say(Language language, String key, Object... arguments) {
        String sentence = in(language).getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + area + "_" + language.code());
        }
        StringBuilder said = new StringBuilder();
        int from = 0;
        while (from < sentence.length()) {
            int open = sentence.indexOf('{', from);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            int number = Integer.parseInt(sentence, open + 1, close, 10);
            said.append(sentence, from, open).append(arguments[number]);
            from = close + 1;
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    /** The keys that the area has in that language. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(in(language).stringPropertyNames());
    }

    private Properties in(Language language) {
        return switch (language) {
            case EN -> english;
            case FR -> french;
        };
    }
}
