package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.Touchstone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fixture in both languages, on machines in four places of the world: one digest of all that is printed. */
@Tag("soak")
class OneDigestTest {
    private static final List<ChildJvm> MACHINES = List.of(
            machine("en", "CA", "America/Toronto", "UTF-8"),
            machine("tr", "TR", "Pacific/Apia", "US-ASCII"),
            machine("ar", "EG", "Asia/Kathmandu", "ISO-8859-1"),
            machine("th", "TH", "Pacific/Pago_Pago", "windows-1252"));

    private static ChildJvm machine(String language, String country, String zone, String encoding) {
        return ChildJvm.with(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding);
    }

    @Test
    void fourMachinesPrintTheSame(@TempDir Path folder)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        Set<String> digests = new HashSet<>();
        for (ChildJvm machine : MACHINES) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String language : List.of("en", "fr")) {
                ChildJvm.Ended end = machine.run(folder, Touchstone.class, review(language));
                assertEquals("", end.complaints());
                assertTrue(end.out().length > 0 && end.code() < 3, () -> "ended with " + end.code());
                digest.update(end.out());
            }
            digests.add(HexFormat.of().formatHex(digest.digest()));
        }
        assertEquals(1, digests.size(), digests::toString);
    }

    @Test
    void theMachinesDifferForAProgramThatTrustsThem(@TempDir Path folder) throws IOException, InterruptedException {
        Set<String> digests = new HashSet<>();
        for (ChildJvm machine : MACHINES) {
            digests.add(HexFormat.of()
                    .formatHex(machine.run(folder, Careless.class, List.of()).out()));
        }
        assertEquals(MACHINES.size(), digests.size());
    }

    private static List<String> review(String language) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("review", "--format", "json", "--as-of", Shipped.AS_OF.toString(), "--lang", language));
        try (Stream<Path> files = Files.list(Shipped.PROGRAMS)) {
            files.map(Path::toString).sorted().forEach(arguments::add);
        }
        return arguments;
    }
}
