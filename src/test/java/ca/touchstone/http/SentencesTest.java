package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.service.Problem;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Object[] ARGUMENTS = {"{0}", "{1}", "{2}", "{3}", "{4}"};

    private final Messages texts = Messages.of("http");

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSamePlaceholders() {
        assertEquals(texts.keys(Language.EN), texts.keys(Language.FR));
        for (String key : texts.keys(Language.EN)) {
            assertEquals(placeholders(key, Language.EN), placeholders(key, Language.FR), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfProblemHasATitle(Problem.Kind kind) {
        assertTrue(Problem.of(kind, "our-fault.detail")
                        .document(Language.FR)
                        .title()
                        .length()
                > 5);
    }

    private java.util.Set<String> placeholders(String key, Language language) {
        return PLACEHOLDER
                .matcher(texts.get(language, key, ARGUMENTS))
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
}
