package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("weeks", "instructionalHours", "learnerHours", "ceu", "public-college", "cost");

    @ParameterizedTest
    @CsvSource({
        "wekes, weeks",
        "week, weeks",
        "Weeks, weeks",
        "learner_hours, learnerHours",
        "LEARNER HOURS, learnerHours",
        "instructionHours, instructionalHours",
        "publiccollege, public-college",
        "public-collage, public-college",
        "cue, ceu",
        "cots, cost"
    })
    void findsWhatWasMeant(String found, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(found, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"months", "code", "x", "hours", "''", "publicly"})
    void saysNothingOfWhatIsFar(String found) {
        assertEquals(Optional.empty(), Nearest.to(found, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"et", "de", "e"})
    void aShortWordIsNoOther(String found) {
        assertEquals(Optional.empty(), Nearest.to(found, List.of("en", "fr")));
    }

    @Test
    void aWordIsNoSpellingOfOneThatMeansSomethingElse() {
        List<String> known = List.of("certificate", "formal", "in-person");
        assertEquals(Optional.empty(), Nearest.spelling("certification", known));
        assertEquals(Optional.empty(), Nearest.spelling("informal", known));
        assertEquals(Optional.of("certificate"), Nearest.spelling("Certficate", known));
        assertEquals(Optional.of("in-person"), Nearest.spelling("In person", known));
    }

    @ParameterizedTest
    @CsvSource({"1000", "100000"})
    void takesNoTimeOverAVeryLongWord(int length) {
        assertEquals(Optional.empty(), Nearest.to("w".repeat(length), KNOWN));
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsMeantInAnyOrder() {
        assertEquals(Optional.of("years-2"), Nearest.to("years-1", List.of("years-3", "years-2")));
        assertEquals(Optional.of("years-2"), Nearest.to("years-1", List.of("years-2", "years-3")));
    }
}
