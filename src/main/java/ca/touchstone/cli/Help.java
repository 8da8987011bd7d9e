package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The sentences of the help, in one language, as picocli asks for them. */
final class Help extends ResourceBundle {
    private final Messages texts = Messages.of("help");
    private final Language language;

    Help(Language language) {
        this.language = language;
    }

    @Override
    protected @org.jspecify.annotations.Nullable Object handleGetObject(String key) {
        return texts.keys(language).contains(key) ? texts.get(language, key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys(language));
    }
}
