package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a JVM of its own can show of the packs that are shipped. */
class WorstCaseTest {
    @TempDir
    Path folder;

    /** What it took stands in docs/performance.md; here only that it ends within the memory. */
    @Test
    void theWorstDescriptionsAreReviewedByEveryPackIn256Megabytes() throws Exception {
        ChildJvm.Ended ended = ChildJvm.with("-Xmx256m").run(folder, WorstCase.class, List.of());
        assertEquals(0, ended.code(), ended.complaints());
        assertEquals(Shipped.packs().size(), lines(ended).size(), ended.complaints());
    }

    @Test
    void packsCompileWhateverTheContextClassLoaderOfTheThreadIs() throws Exception {
        ChildJvm.Ended ended = ChildJvm.with().run(folder, ForeignClassLoader.class, List.of());
        assertEquals(0, ended.code(), ended.complaints());
        String packs = Shipped.packs().size() + " packs, ";
        assertEquals(
                List.of(packs),
                lines(ended).stream()
                        .map(line -> line.substring(0, packs.length()))
                        .toList());
        assertEquals(
                List.of(true),
                lines(ended).stream().map(line -> line.endsWith("kept: true")).toList());
    }

    private static List<String> lines(ChildJvm.Ended ended) {
        return new String(ended.out(), StandardCharsets.UTF_8).lines().toList();
    }
}
