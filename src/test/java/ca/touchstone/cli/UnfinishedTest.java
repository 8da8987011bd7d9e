package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.CommandLineTest.Answer;
import ca.touchstone.pack.DemoPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that passes the gate, and whose rules go on without end over some programs. */
class UnfinishedTest {
    private static final String ENDLESS = """

            rule "assessed: not met, without end"
            when
                Partner( $k : name )
                Competency( framework == $k )
                Assessment( standard == $k )
                Partner( name == $k )
                Competency( framework == $k )
                Assessment( standard == $k )
            then
                decide.notMet("assessed");
            end
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void addTheRule() throws IOException {
        DemoPack.copyTo(folder);
        Path rules = folder.resolve(DemoPack.ID).resolve("criteria.drl");
        Files.writeString(rules, Files.readString(rules) + ENDLESS);
    }

    private static String list(String member) {
        return "[" + String.join(", ", Collections.nCopies(500, member)) + "]";
    }

    private static String program() {
        return "{\"partners\": " + list("{\"name\": \"k\"}") + ", \"competencies\": " + list("{\"framework\": \"k\"}")
                + ", \"assessments\": " + list("{\"standard\": \"k\"}") + "}";
    }

    private Answer review(String input, String language) {
        return CommandLineTest.run(
                input, "review", "-", "--rules", folder.toString(), "--as-of", "2026-11-23", "--lang", language);
    }

    @Test
    void theCommandSaysWhichPackAndEndsWithThree() {
        Answer answer = review(program(), "en");
        assertEquals(3, answer.code());
        assertEquals("", answer.out());
        assertEquals(
                "- was not reviewed: the rules of ca-zz/demo-framework/2021 ask for more work on it than they may."
                        + " Name the other frameworks with --framework, and tell who keeps that pack.\n",
                answer.err());
        assertTrue(review(program(), "fr").err().startsWith("- n'a pas été examiné\u00a0: les règles de ca-zz/"));
        assertEquals(2, review("{}", "en").code());
    }

    @Test
    void anExampleOverWhichTheRulesGoOnIsAFaultOfThePack() throws IOException {
        Path examples = folder.resolve(DemoPack.ID).resolve("examples.yaml");
        Files.writeString(
                examples,
                Files.readString(examples)
                        .replace(
                                "\nassessed:\n",
                                "\nassessed:\n  - {name: many, program: " + program() + ", expect: undetermined}\n"));
        Answer answer = CommandLineTest.run("", "check", folder.toString());
        assertEquals(1, answer.code());
        String said = answer.out() + answer.err();
        assertTrue(said.contains("\"many\": the rules ask for more work than they may."), said);
    }
}
