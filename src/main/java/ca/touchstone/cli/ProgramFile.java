package ca.touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the program description that a command was given. */
final class ProgramFile {
    private ProgramFile() {}

    /** What stands in the file, or on standard input for {@code -}; complains when it cannot be read. */
    static byte[] read(String file, Console console) {
        try {
            return file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new CliException("error.file-missing", file);
        } catch (IOException e) {
            throw new CliException("error.file-unreadable", file, String.valueOf(e.getMessage()));
        }
    }
}
