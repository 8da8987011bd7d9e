package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the program description that a command was given. */
final class ProgramFile {
    private final Console console;
    private final Language language;

    ProgramFile(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /** What stands in the file, or on standard input for {@code -}; empty, after saying why, when it cannot be read. */
    Optional<Submission> read(String file) {
        byte[] bytes;
        try {
            bytes = file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException e) {
            console.complain(console.say(language, "error.file-missing", file));
            return Optional.empty();
        } catch (IOException e) {
            console.complain(console.say(language, "error.file-unreadable", file, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        return Intake.read(bytes, file).fold(Optional::of, faults -> {
            faults.forEach(fault -> console.complain(CliException.told(fault, language)));
            console.complain(
                    faults.size() == 1
                            ? console.say(language, "error.refused.one", file)
                            : console.say(language, "error.refused", file, faults.size()));
            return Optional.empty();
        });
    }
}
