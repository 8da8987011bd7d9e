package ca.touchstone.bench.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as JSON with Jackson and does nothing else: what any Java program that is given one costs at least. */
public final class ReadJson {
    private ReadJson() {}

    /** The first argument is the file. */
    public static void main(String... arguments) throws IOException {
        System.out.println(new ObjectMapper()
                .readTree(Files.readAllBytes(Path.of(arguments[0])))
                .size());
    }
}
