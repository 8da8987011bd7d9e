package ca.touchstone.cli;

import ca.touchstone.text.Language;
import ca.touchstone.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The sentences of the help, in one language, as picocli asks for them. */
final class Help extends ResourceBundle {
    private final Texts texts = Texts.of("help");
    private final Language language;

    Help(Language language) {
        this.language = language;
    }

    @Override
    protected @org.jspecify.annotations.Nullable Object handleGetObject(String key) {
        return texts.keys(language).contains(key) ? texts.say(language, key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys(language));
    }
}
