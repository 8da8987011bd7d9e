package ca.touchstone.cli;

import ca.touchstone.intake.Excerpt;
import ca.touchstone.intake.Fault;
import ca.touchstone.text.Language;
import ca.touchstone.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Ends a command whose input cannot be used, with what to tell the user. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final String key;
    private final transient Object[] arguments;

    Refusal(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    Refusal(List<Fault> faults) {
        this(faults, "");
    }

    private Refusal(List<Fault> faults, String key, Object... arguments) {
        super(key, null, false, false);
        this.faults = faults;
        this.key = key;
        this.arguments = arguments;
    }

    List<String> messages(Language language) {
        Stream<String> own =
                key.isEmpty() ? Stream.of() : Stream.of(Texts.of("cli").say(language, key, arguments));
        return Stream.concat(own, faults.stream().map(fault -> told(fault, language)))
                .toList();
    }

    /** A fault, its place first; below it the line that it is about, where that is at hand. */
    static String told(Fault fault, Language language) {
        String told =
                fault.place().isEmpty() ? fault.message(language) : fault.place() + ": " + fault.message(language);
        Excerpt excerpt = fault.excerpt();
        return excerpt == null ? told : told + "\n    " + excerpt.quote() + "\n    " + excerpt.carets();
    }
}
