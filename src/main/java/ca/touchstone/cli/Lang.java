package ca.touchstone.cli;

import ca.touchstone.text.Language;
import picocli.CommandLine.Option;

/** The option that says in what language a command answers. */
final class Lang {
    @Option(names = "--lang", paramLabel = "en|fr")
    private String lang = "en";

    Language language() {
        return Language.of(lang).orElseThrow(() -> new Refusal("error.lang", lang));
    }
}
