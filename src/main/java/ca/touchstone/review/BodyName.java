package ca.touchstone.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a body as far as it tells bodies apart: without case, accents, punctuation, a leading article and the legal
 * form at its end. Old names, names in another language and initials are other names: they may be of another body.
 */
final class BodyName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les");
    private static final Set<String> ELIDED = Set.of("l", "d");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "incorporee",
            "ltd",
            "limited",
            "ltee",
            "limitee",
            "corp",
            "corporation",
            "co",
            "company",
            "cie",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "sa",
            "sarl",
            "sas",
            "senc",
            "bv",
            "nv",
            "pty");

    private BodyName() {}

    /** Whether two names are of one body; false where one is not stated, or has no letter. */
    static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !words(one).contains("")
                && words(one).equals(words(other));
    }

    private static List<String> words(String name) {
        String apart = APOSTROPHES.matcher(name).replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace(".", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(
                List.of(BETWEEN.matcher(plain).replaceAll(" ").strip().split(" ", -1)));
        List<String> all = List.copyOf(words);
        if (ARTICLES.contains(words.get(0)) || ELIDED.contains(words.get(0))) {
            words.remove(0);
        }
        while (!words.isEmpty() && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty() ? all : words;
    }
}
