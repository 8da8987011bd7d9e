package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import picocli.CommandLine.Option;

/** The option that says in what language a command answers. */
final class Lang {
    @Option(names = "--lang", paramLabel = "en|fr")
    private String lang = "en";

    Language language() {
        return Language.of(lang).orElseThrow(() -> new CliException("error.lang", lang));
    }
}
