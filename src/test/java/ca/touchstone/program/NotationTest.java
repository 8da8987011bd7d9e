package ca.touchstone.program;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    @Test
    void everyExampleIsInItsNotation() {
        assertAll(Arrays.stream(Notation.values()).map(notation -> () -> {
            assertTrue(notation.accepts(notation.example()), notation.name());
            assertTrue(Pattern.matches(notation.pattern(), notation.example()), notation.name());
        }));
    }

    @ParameterizedTest(name = "{0} accepts {1}")
    @CsvSource({
        "JURISDICTION, CA",
        "JURISDICTION, CA-ON",
        "JURISDICTION, GB-ENG",
        "LANGUAGE, en",
        "LANGUAGE, fr-CA",
        "CURRENCY, CAD",
        "NOC_2021, 00018",
        "CIP_2021, 01.0000",
        "WEB_ADDRESS, none",
        "WEB_ADDRESS, http://example.org",
        "POINTER, /",
        "POINTER, /a~1b/0",
        "ACADEMIC_YEAR, 2022-23"
    })
    void acceptsWhatIsWrittenInIt(Notation notation, String text) {
        assertTrue(notation.accepts(text));
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @CsvSource({
        "JURISDICTION, ca-on",
        "JURISDICTION, CA-",
        "JURISDICTION, CA-ONTA",
        "JURISDICTION, CAN",
        "LANGUAGE, e",
        "LANGUAGE, EN",
        "CURRENCY, CA",
        "CURRENCY, CADD",
        "NOC_2021, 7210",
        "NOC_2021, 721066",
        "CIP_2021, 48.508",
        "CIP_2021, 480508",
        "WEB_ADDRESS, example.org",
        "WEB_ADDRESS, https://",
        "WEB_ADDRESS, ftp://example.org",
        "SHA_256, 9f86",
        "POINTER, workload",
        "POINTER, /a~2b",
        "ACADEMIC_YEAR, 2022-2023"
    })
    void refusesWhatIsNot(Notation notation, String text) {
        assertFalse(notation.accepts(text));
    }
}
