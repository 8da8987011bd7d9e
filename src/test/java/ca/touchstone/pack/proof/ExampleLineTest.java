package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.review.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleLineTest {
    @Test
    void anExampleIsOneLineWithItsDayIfItHasOne() {
        assertEquals(
                "  - {name: 'yes: é', program: {workload: {weeks: 12}}, expect: not-met}",
                ExampleLine.of("yes: é", json("{'workload':{'weeks':12}}"), "", Outcome.NOT_MET));
        assertEquals(
                "  - {name: a, program: {}, as-of: 2030-01-01, expect: met}",
                ExampleLine.of("a", json("{}"), "2030-01-01", Outcome.MET));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a':1.50}|{a: 1.5}",
                "{'a':10.0}|{a: 10}",
                "{'a':1E2}|{a: 100}",
                "{'a':true,'b':false}|{a: true, b: false}",
                "{'a':['b','true']}|{a: [b, 'true']}",
                "{'a':[{'b':'12'}]}|{a: [{b: '12'}]}"
            })
    void valuesKeepTheirKind(String program, String written) {
        assertEquals(
                "  - {name: a, program: " + written + ", expect: met}",
                ExampleLine.of("a", json(program), "", Outcome.MET));
    }

    @Test
    void aLongTextStaysOnItsLine() {
        String name = "word ".repeat(60).strip();
        assertEquals(
                "  - {name: " + name + ", program: {}, expect: met}",
                ExampleLine.of(name, json("{}"), "", Outcome.MET));
    }
}
