package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.pack.DemoPack;
import ca.touchstone.pack.Packs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {
    private static final Path COMMITTED = Path.of("docs", "frameworks");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int docs(String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Touchstone.run(
                console,
                Stream.concat(Stream.of("docs", "--rules", DemoPack.RULES.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theCommittedPagesAreThoseOfThePacks() throws IOException {
        Path rules = Path.of("rules");
        SortedMap<String, String> pages =
                DocsCommand.pages(Packs.read(rules, id -> true), DocsCommand.way(COMMITTED, rules));

        String advice = "run ./touchstone docs, and remove the pages of packs that are gone";
        assertEquals(new TreeSet<>(pages.keySet()), files(COMMITTED), advice);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertEquals(page.getValue(), Files.readString(COMMITTED.resolve(page.getKey())), advice);
        }
    }

    @Test
    void everyLinkOfTheCommittedPagesLeadsSomewhere() throws IOException {
        assertAll(files(COMMITTED).stream().flatMap(name -> {
            Path page = COMMITTED.resolve(name);
            return links(page).stream()
                    .map(link -> () -> assertTrue(
                            Files.exists(page.resolveSibling(link.replaceFirst("#L\\d+$", ""))), name + ": " + link));
        }));
    }

    /** The links to files, not those to addresses or within the page. */
    private static List<String> links(Path page) {
        try {
            return java.util.regex.Pattern.compile("\\]\\(([^#)][^)]*)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .map(result -> result.group(1))
                    .filter(link -> !link.startsWith("http"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aPackHasAPageInEachLanguage() throws IOException {
        assertEquals(0, docs(folder.toString()), err.toString(StandardCharsets.UTF_8));

        assertEquals("4 pages were written to " + folder + "\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(
                new TreeSet<>(List.of("README.md", "README.fr.md", DemoPack.ID + ".en.md", DemoPack.ID + ".fr.md")),
                files(folder));
        String english = Files.readString(folder.resolve(DemoPack.ID + ".en.md"));
        for (String part : List.of(
                "# Demonstration framework, CA-ZZ\n",
                "| In force | in force from 2021-05-11",
                "| [Shorter than twelve weeks](#short-duration) | required | 1 | rules |",
                "- **Clause:** [Example Handbook, 2nd edition](https://example.org/handbook), 3.2.",
                "(read in the text itself)",
                "- **Reads:** Weeks `workload.weeks`",
                "- **Otherwise:** not met, as soon as it can be neither met nor not applicable\n",
                "- **Otherwise:** a person decides, as soon as it can be neither met nor not applicable\n",
                "| twelve weeks is not fewer than twelve | not met |",
                "12 weeks since 2021-05-11; 16 weeks since 2030 | given by the text |",
                "**A program description cannot show it.**",
                "/rules-demo/" + DemoPack.ID + "/criteria.drl#L")) {
            assertTrue(english.contains(part), part + "\n" + english);
        }
        String french = Files.readString(folder.resolve(DemoPack.ID + ".fr.md"));
        for (String part : List.of(
                "# Cadre de démonstration, CA-ZZ\n",
                "- **Lit\u00a0:** Semaines `workload.weeks`",
                "- **Sinon\u00a0:** non satisfait, dès qu'il ne peut être ni satisfait ni sans objet\n",
                "- **Sinon\u00a0:** une personne décide, dès qu'il ne peut être ni satisfait ni sans objet\n",
                "| twelve weeks is not fewer than twelve | non satisfait |",
                "12 semaines depuis 2021-05-11")) {
            assertTrue(french.contains(part), part + "\n" + french);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertEquals(3, docs(file.toString()));
        assertTrue(
                err.toString(StandardCharsets.UTF_8).contains("cannot be written"),
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPackWithAFaultHasNoPage() {
        Path rules = DemoPack.copyTo(folder.resolve("rules"));
        DemoPack.edit(rules, "pack.yaml", "America/Toronto", "America/Nowhere");
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);

        Path pages = folder.resolve("pages");
        assertEquals(3, Touchstone.run(console, "docs", "--rules", rules.toString(), pages.toString()));
        assertTrue(Files.notExists(pages));
    }

    @Test
    void fromADiskToAJarTheWholeAddressIsTheWay() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("x.jar").toUri());
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            assertEquals(jar + "!/rules", DocsCommand.way(folder, inside.getPath("/rules")));
        }
        assertEquals("../../rules", DocsCommand.way(Path.of("docs/frameworks"), Path.of("rules")));
    }
}
