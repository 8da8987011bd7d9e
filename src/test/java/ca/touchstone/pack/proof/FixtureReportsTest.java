package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture gives the report beside it, byte for byte. After a wanted change of results, refresh them with
 * {@code mvn test -Dtest=FixtureReportsTest -Dtouchstone.refresh=true}, read the difference, and say in the changelog
 * which fixtures moved.
 */
class FixtureReportsTest {
    private static final boolean REFRESH = Boolean.getBoolean("touchstone.refresh");
    private static final Library LIBRARY = Packs.library(Shipped.READING);

    @TestFactory
    Stream<DynamicTest> reports() {
        return Shipped.fixtures().entrySet().stream()
                .map(fixture ->
                        DynamicTest.dynamicTest(fixture.getKey(), () -> check(fixture.getKey(), fixture.getValue())));
    }

    @Test
    void noReportIsLeftOver() throws IOException {
        assertEquals(Shipped.fixtures().keySet(), names(Shipped.REPORTS));
    }

    /** The report of a fixture as {@code touchstone review --all --format json} prints it on the date of the fixtures. */
    static String report(String name, Submission fixture) {
        Language language = name.endsWith("-fr") ? Language.FR : Language.EN;
        Selection selection = LIBRARY.select(List.of(), true, AsOf.date(Shipped.AS_OF));
        return ReportJson.pretty(new ReportWriter(Shipped.FIELDS, "test", language)
                        .write(
                                fixture,
                                Library.review(
                                        fixture.description(), (Selection.Chosen) selection, AsOf.date(Shipped.AS_OF)))
                        .report())
                + "\n";
    }

    private static void check(String name, Submission fixture) throws IOException {
        Path expected = Shipped.REPORTS.resolve(name + ".json");
        byte[] given = report(name, fixture).getBytes(StandardCharsets.UTF_8);
        if (REFRESH) {
            Files.createDirectories(Shipped.REPORTS);
            Files.write(expected, given);
        }
        assertTrue(Files.exists(expected), expected + " is missing; see this test for how to write it");
        assertArrayEquals(Files.readAllBytes(expected), given, expected + " is stale");
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
