package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.pack.DemoPack;
import ca.touchstone.report.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String SATISFIED = """
            {"title": "Welding", "provider": {"jurisdiction": "CA-NU", "type": "employer"}, "workload": {"weeks": 8}, "learningOutcomes": [{"id": "o"}],
             "assessments": [{"outcomes": ["o"]}], "labourMarket": {"needStatement": "Welders are wanted"}}
            """;
    private static final String NOT_SATISFIED = SATISFIED.replace("8", "12");
    private static final String OPEN = "{\"provider\": {\"jurisdiction\": \"CA-NU\", \"type\": \"employer\"}}";
    private static final String NOTHING = "{}";
    private static final String UNREADABLE = "{\"workload\": {\"weeks\": \"twelve\"}, \"tilte\": \"x\"}";

    @TempDir
    Path folder;

    /** What a command answered. */
    record Answer(int code, String out, String err) {}

    static Answer run(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Answer run(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try (PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            code = Touchstone.run(new Console(new ByteArrayInputStream(input), answers, complaints, false), arguments);
        }
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Answer review(String input, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("review", "-", "--rules", DemoPack.RULES.toString(), "--as-of", "2026-11-23"));
        arguments.addAll(List.of(more));
        return run(input, arguments.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    // Exit codes

    @Test
    void theExitCodeTellsTheVerdict() {
        assertEquals(0, review(SATISFIED).code());
        assertEquals(1, review(NOT_SATISFIED).code());
        assertEquals(2, review(OPEN).code());
        assertEquals(3, review(UNREADABLE).code());
        assertEquals(2, review(NOTHING).code(), "nothing is reviewed");
        String elsewhere = "{\"provider\": {\"jurisdiction\": \"CA-ON\"}}";
        assertEquals(2, review(elsewhere).code(), "nothing is reviewed");
        assertEquals(0, review(elsewhere, "--all").code(), "it is out of scope");
    }

    @Test
    void allFrameworksAreReviewedOnRequest() {
        assertTrue(review(NOTHING).out().contains("\n  No framework was reviewed. State the province and the kind"));
        assertTrue(review(NOTHING, "--all").out().contains("\n  open             Demonstration framework, CA-ZZ\n"));
        assertEquals(2, review(NOTHING, "--all").code());
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "s, 0",
        "s o, 2",
        "o s, 2",
        "o n, 1",
        "n o, 1",
        "s n, 1",
        "n s, 1",
        "s e, 2",
        "e n, 1",
        "u n, 3",
        "n u, 3",
        "o u s n, 3",
        "s s, 0",
        "missing n, 3"
    })
    void overSeveralFilesTheWorstCounts(String files, int code) throws IOException {
        file("s", SATISFIED);
        file("n", NOT_SATISFIED);
        file("o", OPEN);
        file("e", NOTHING);
        file("u", UNREADABLE);
        List<String> arguments = new ArrayList<>(
                List.of("review", "--rules", DemoPack.RULES.toString(), "--as-of", "2026-11-23", "--format", "json"));
        Stream.of(files.split(" ", -1))
                .map(name -> folder.resolve(name).toString())
                .forEach(arguments::add);
        Answer answer = run("", arguments.toArray(String[]::new));
        assertEquals(code, answer.code());
        long readable = Stream.of(files.split(" ", -1))
                .filter(name -> name.matches("[snoe]"))
                .count();
        assertEquals(readable, answer.out().lines().filter("{"::equals).count());
    }

    // Review

    @Test
    void theReportGoesToOutAndNothingToErr() {
        Answer answer = review(SATISFIED);
        assertTrue(answer.out().startsWith("Review of Welding\n"), answer.out());
        assertTrue(answer.out().endsWith("\n"));
        assertFalse(answer.out().contains("\u001b"));
        assertEquals("", answer.err());
    }

    @Test
    void theReportIsJsonOrFrenchOnRequest() {
        assertTrue(review(SATISFIED, "--format", "json").out().contains("\"schema\" : \"touchstone/report/2\""));
        assertTrue(review(SATISFIED, "--lang", "fr").out().startsWith("Examen de Welding\n"));
        assertTrue(review(SATISFIED, "--lang=fr").out().startsWith("Examen de Welding\n"));
    }

    @Test
    void theDateDecidesWhichLimitHolds() {
        assertEquals(1, review(NOT_SATISFIED).code());
        assertEquals(
                0,
                run(NOT_SATISFIED, "review", "-", "--rules", DemoPack.RULES.toString(), "--as-of", "2030-01-01")
                        .code());
        assertEquals(
                1,
                run(NOT_SATISFIED, "review", "-", "--rules", DemoPack.RULES.toString(), "--as-of", "2029-12-31")
                        .code());
    }

    @Test
    void frameworksAreNamedByIdOrItsBeginning() {
        assertEquals(0, review(SATISFIED, "--framework", DemoPack.ID).code());
        assertEquals(
                0,
                review(SATISFIED, "--framework", "ca-zz", "--framework", "ca-zz/demo-framework")
                        .code());
    }

    @Test
    void everyFaultOfADescriptionIsToldWithItsLineAndPointer() {
        Answer answer = review(UNREADABLE);
        assertEquals("", answer.out());
        assertEquals(
                List.of(
                        "-:1:/tilte: There is no field \"tilte\" here. Did you mean \"title\"?",
                        "-:1:/workload/weeks: Found \"twelve\", expected a number or an object with \"min\" and \"max\"."
                                + " Write digits without quotation marks or unit.",
                        "-: refused, with 2 faults. Nothing was reviewed."),
                answer.err().lines().toList());
    }

    @Test
    void aFileThatIsNoJsonIsRefusedWithItsLine() {
        Answer answer = review("{\n  \"title\": ]\n}");
        assertEquals(3, answer.code());
        assertTrue(answer.err().startsWith("-:2:"), answer.err());
        assertTrue(answer.err().endsWith("-: refused, with one fault. Nothing was reviewed.\n"), answer.err());
    }

    @Test
    void aFileThatIsMissingOrAFolderIsTold() {
        String missing = folder.resolve("nothing.json").toString();
        assertEquals(
                new Answer(
                        3, "", missing + ": there is no such file. Give the path of a program description in JSON.\n"),
                run("", "review", missing, "--rules", DemoPack.RULES.toString()));
        Answer directory = run("", "review", folder.toString(), "--rules", DemoPack.RULES.toString());
        assertEquals(3, directory.code());
        assertTrue(directory.err().startsWith(folder + ": cannot be read as a file ("), directory.err());
    }

    // Misuse

    private static void assertRefused(Answer answer, String complaint) {
        assertEquals(new Answer(3, "", complaint + "\n"), answer);
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        assertRefused(
                run(OPEN, "review", "-", "--as-of", "2026-02-30"),
                "--as-of: found \"2026-02-30\", expected a date as YYYY-MM-DD, such as 2026-11-23.");
        assertRefused(review(OPEN, "--format", "xml"), "--format: found \"xml\", expected text, json or html.");
        assertRefused(review(OPEN, "--lang", "de"), "--lang: found \"de\", expected en or fr.");
        assertRefused(
                review(OPEN, "--framework", "ca-on/osap"),
                "There is no framework ca-on/osap. Run \"touchstone frameworks\" for the list.");
        assertRefused(
                run(OPEN, "review", "-", "--rules", "nowhere"),
                "nowhere: there is no such folder. Give the folder that holds the packs.");
        assertRefused(run("", "review"), "Name at least one program description to review.");
        assertRefused(
                review(OPEN, "--sideways"), "Not understood: --sideways. Run \"touchstone --help\" for the commands.");
        assertRefused(run("", "revue"), "Not understood: revue. Run \"touchstone --help\" for the commands.");
        assertRefused(
                run(""),
                "Say what to do: review, compare, frameworks, check, serve, new, docs or migrate. Run \"touchstone --help\" for more.");
        assertRefused(
                run("", "serve", "--port", "65536"), "--port: found \"65536\", expected a number from 0 to 65535.");
        assertRefused(run("", "serve", "--port", "-1"), "--port: found \"-1\", expected a number from 0 to 65535.");
        assertRefused(run("", "serve", "--port", "x"), "--port: found \"x\", expected a number from 0 to 65535.");
    }

    @Test
    void anOptionWithoutItsValueOrGivenTwiceIsNamed() {
        String missing = ": a value is missing. Write it after the option.";
        assertRefused(run(OPEN, "review", "-", "--as-of"), "--as-of" + missing);
        assertRefused(run(OPEN, "review", "-", "--framework", "--lang", "en"), "--framework" + missing);
        assertRefused(run(OPEN, "review", "--lang"), "--lang" + missing);
        assertRefused(run("", "serve", "--port"), "--port" + missing);
        assertRefused(
                run(OPEN, "review", "-", "--as-of", "2026-01-01", "--as-of", "2026-01-02"),
                "--as-of: given more than once. Give it once.");
        assertRefused(
                run(OPEN, "review", "-", "--help=3"),
                "--help: this cannot be used as it stands. Run \"touchstone --help\" for the commands.");
        assertRefused(
                run(OPEN, "review", "-", "--lang=fr", "--as-of"),
                "--as-of\u00a0: la valeur manque. Écrivez-la après l'option.");
    }

    @Test
    void misuseIsToldInTheLanguageAskedFor() {
        assertRefused(
                run("", "revue", "--lang", "fr"),
                "Incompris\u00a0: revue --lang fr. La commande «\u00a0touchstone --help --lang fr\u00a0» donne la liste des"
                        + " commandes.");
        assertRefused(run("", "review", "--lang=fr"), "Nommez au moins une description de programme à examiner.");
        assertRefused(
                review(OPEN, "--format", "xml", "--lang", "fr"),
                "--format\u00a0: trouvé «\u00a0xml\u00a0», attendu text, json ou html.");
    }

    @Test
    void aFrameworkNotInForceIsRefusedWithTheVersionThatIs() throws IOException {
        Path rules = DemoPack.copyTo(folder.resolve("rules"));
        Path next = DemoPack.copyAs(rules, "ca-zz/demo-framework/2024");
        DemoPack.edit(rules, "pack.yaml", "{from: \"2021-05-11\"}", "{from: \"2021-05-11\", to: \"2023\"}");
        Path pack = next.resolve("pack.yaml");
        Files.writeString(pack, Files.readString(pack).replace("{from: \"2021-05-11\"}", "{from: \"2024\"}"));
        assertRefused(
                run(
                        OPEN,
                        "review",
                        "-",
                        "--rules",
                        rules.toString(),
                        "--as-of",
                        "2026-11-23",
                        "--framework",
                        DemoPack.ID),
                DemoPack.ID
                        + " is in force from 2021-05-11 to 2023, so not on 2026-11-23. On that date, ca-zz/demo-framework/2024 is.");
        Answer early =
                run(OPEN, "review", "-", "--rules", rules.toString(), "--as-of", "2020-01-01", "--framework", "ca-zz");
        assertEquals(2, early.code(), "nothing is reviewed");
        assertTrue(
                early.out()
                        .replaceAll("\\s+", " ")
                        .contains("Touchstone holds no version of it for 2020-01-01."
                                + " The nearest that it holds is ca-zz/demo-framework/2021, in force from 2021-05-11."),
                early.out());
        assertEquals(
                2,
                run(OPEN, "review", "-", "--rules", rules.toString(), "--as-of", "2026-11-23", "--framework", "ca-zz")
                        .code());
    }

    @Test
    void aPackThatIsNotSoundIsNotUsed() {
        Path rules = DemoPack.copyTo(folder.resolve("rules"));
        DemoPack.edit(rules, "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        assertRefused(
                run(OPEN, "review", "-", "--rules", rules.toString()),
                DemoPack.ID + "/pack.yaml:8:/zone: \"Nowhere\" is no time zone. Write one such as America/Toronto."
                        + "\n    zone: Nowhere\n    ^^^^");
    }

    /** The other one would be refused, as the second review shows. */
    @Test
    void onlyThePacksThatAreWantedAreReadAndCompiled() {
        Path rules = DemoPack.copyTo(folder.resolve("rules"));
        DemoPack.copyAs(rules, "ca-zz/other/2021");
        DemoPack.edit(rules, "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        String[] arguments = {
            "review", "-", "--rules", rules.toString(), "--as-of", "2026-11-23", "--framework", "ca-zz/other"
        };
        Answer other = run(OPEN, arguments);
        assertEquals("", other.err());
        assertEquals(2, other.code());
        arguments[arguments.length - 1] = "ca-zz";
        assertEquals(3, run(OPEN, arguments).code());
    }

    // Help

    private static final List<List<String>> COMMANDS = List.of(
            List.of(),
            List.of("review"),
            List.of("frameworks"),
            List.of("check"),
            List.of("serve"),
            List.of("docs"),
            List.of("new"),
            List.of("new", "framework"),
            List.of("new", "version"),
            List.of("new", "criterion"));

    private static String help(List<String> command, String... more) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add("--help");
        arguments.addAll(List.of(more));
        Answer answer = run("", arguments.toArray(String[]::new));
        assertEquals(0, answer.code(), answer.err());
        assertEquals("", answer.err());
        return answer.out();
    }

    @Test
    void theHelpNamesEveryCommandWithWhatItDoes() {
        String help = help(List.of());
        assertTrue(help.startsWith("Usage:"), help);
        assertAll(Stream.of("review", "frameworks", "check", "serve", "new", "docs", "migrate", "--help", "--version")
                .map(word -> () -> assertTrue(help.contains(word), help)));
        assertTrue(help(List.of("review")).contains("Exit code, also of --batch, the worst first"));
        assertTrue(help(List.of("review")).contains("--as-of"));
    }

    @Test
    void everyOptionAndArgumentIsExplainedInBothLanguages() {
        assertAll(COMMANDS.stream().flatMap(command -> Stream.of("en", "fr").map(language -> () -> {
            String help = help(command, "--lang", language);
            assertFalse(help.contains("%n"), help);
            help.lines()
                    .filter(line -> line.matches("^ +(-h, |-V, |    +)?--.*"))
                    .forEach(line -> assertTrue(line.matches(".*\\S {2,}\\S.*|^ +--\\S+=?\\S*$"), line));
        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the", "Show", "Usage", "Commands", "Without", "exit", "Reviews", "Default", "help message"})
    void noEnglishIsLeftInTheFrenchHelp(String english) {
        assertAll(COMMANDS.stream()
                .map(command -> help(command, "--lang", "fr"))
                .map(help -> () -> assertFalse(help.matches("(?s).*\\b" + english + "\\b.*"), help)));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals(new Answer(0, "Touchstone " + Engine.version() + "\n", ""), run("", "--version"));
        assertTrue(Engine.version().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), Engine.version());
    }

    // Check

    @Test
    void checkTellsThatAllIsSound() {
        assertEquals(
                new Answer(
                        0,
                        DemoPack.ID
                                + ": sound, 7 criteria, 9 rules, 51 examples, 54 of 54 mutants caught\n"
                                + "The pack is sound.\n",
                        ""),
                run("", "check", DemoPack.RULES.toString()));
    }

    @Test
    void checkTellsEveryFault() {
        Path rules = DemoPack.copyTo(folder.resolve("rules"));
        DemoPack.edit(rules, "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        assertEquals(
                new Answer(
                        1,
                        DemoPack.ID
                                + "/pack.yaml:8:/zone: \"Nowhere\" is no time zone. Write one such as America/Toronto.\n"
                                + "    zone: Nowhere\n    ^^^^\n"
                                + "1 fault. Mend it and run check again.\n",
                        ""),
                run("", "check", rules.toString()));
        DemoPack.edit(rules, "pack.yaml", "theme: short\n", "theme: long\n");
        Answer french = run("", "check", rules.toString(), "--lang", "fr");
        assertEquals(1, french.code());
        assertTrue(french.out().endsWith("2 fautes. Corrigez-les, puis relancez check.\n"), french.out());
    }

    @Test
    void checkFindsNothingToProveInAnEmptyFolder() throws IOException {
        Files.copy(DemoPack.RULES.resolve("themes.yaml"), folder.resolve("themes.yaml"));
        assertEquals(
                new Answer(
                        1,
                        "There is no pack under " + folder
                                + ". A pack is a folder jurisdiction/framework/version with a pack.yaml.\n",
                        ""),
                run("", "check", folder.toString()));
        assertRefused(
                run("", "check", "nowhere"), "nowhere: there is no such folder. Give the folder that holds the packs.");
    }

    // Frameworks

    @Test
    void frameworksAreListedForReadingOrAsJson() {
        assertEquals(
                """
                ca-zz/demo-framework/2021
                  Demonstration framework, CA-ZZ
                  Example Quality Council
                  voluntary, quality, in force from 2021-05-11
                  Clauses: 8; decided by rules: 6; by a reviewer: 1; not covered: 1; read in the text itself: 5
                  All of the text was read.
                  Sources read N days ago
                """,
                run("", "frameworks", "--rules", DemoPack.RULES.toString())
                        .out()
                        .replaceAll("[0-9]+ days? ago", "N days ago"));
        Answer json = run("", "frameworks", "--format", "json", "--lang", "fr", "--rules", DemoPack.RULES.toString());
        assertEquals(0, json.code());
        assertTrue(
                json.out().startsWith("{\n  \"frameworks\" : [ {\n    \"id\" : \"ca-zz/demo-framework/2021\","),
                json.out());
        assertTrue(json.out().contains("\"title\" : \"Cadre de démonstration\""), json.out());
    }
}
