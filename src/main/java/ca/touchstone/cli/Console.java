package ca.touchstone.cli;

import ca.touchstone.i18n.ControlCharacters;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.service.RefusedException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out answers, in UTF-8
 * @param err complaints, in UTF-8
 * @param colour whether a person is looking at a terminal that shows colours
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colour) {
    static final int WIDTH = 100;
    private static final Messages TEXTS = Messages.of("cli");

    String say(Language language, String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** Prints an answer; the line end is the same on every system. */
    void print(String text) {
        out.print(text.endsWith("\n") ? text : text + "\n");
    }

    /** Says what is wrong; what it quotes of others has no effect on a terminal. */
    void complain(String text) {
        err.print(ControlCharacters.escape(text) + "\n");
    }

    /** Says why a command, or a part of one, has no answer; throws on what is a fault of ours. */
    <E extends Exception> void complain(E problem, Language language) throws E {
        if (problem instanceof CliException misuse) {
            misuse.messages(language).forEach(this::complain);
        } else if (problem instanceof RefusedException refused) {
            CliException.told(refused.problem(), language).forEach(this::complain);
        } else {
            throw problem;
        }
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errors() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
