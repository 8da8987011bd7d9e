package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.analysis.Change.OutcomeChange;
import ca.touchstone.analysis.Changes;
import ca.touchstone.pack.Packs;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest other number at which a criterion turns, found by reviewing the program with it. */
class ChangesTest {
    private static final Library LIBRARY = Packs.library(Shipped.READING);

    /** Each change with what it turns: {@code workload.weeks 11.5: short-duration NOT_MET MET}. */
    private static List<String> changes(String workload, String pack) {
        return changes(workload, pack, AsOf.date(Shipped.AS_OF));
    }

    private static List<String> changes(String workload, String pack, AsOf day) {
        ProgramDescription program = Shipped.read(
                        ("{\"workload\": " + workload.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8),
                        "program")
                .description();
        Selection.Chosen chosen = (Selection.Chosen) LIBRARY.select(List.of(pack), false, day);
        return Changes.of(program, chosen, Library.review(program, chosen, day)).stream()
                .flatMap(change -> change.findings().stream()
                        .map(turn ->
                                change.field().name() + " " + change.number().toPlainString() + ": " + said(turn)))
                .toList();
    }

    private static String said(OutcomeChange turn) {
        return turn.criterion().id() + " " + turn.from() + " " + turn.to();
    }

    @ParameterizedTest(name = "{0} weeks turn at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12           | 11.5 | NOT_MET | MET
            {'min': 14}  | 11.5 | NOT_MET | MET
            {'max': 8}   | 12   | MET     | NOT_MET
            11.5         | 12   | MET     | NOT_MET
            """)
    void anOpenRangeTurnsAtTheNumberNearestToItsEnd(String weeks, String number, String from, String to) {
        assertEquals(
                List.of("workload.weeks " + number + ": short-duration " + from + " " + to),
                changes("{'weeks': " + weeks + "}", "ca-on/osap-microcredentials/2022"));
    }

    @Test
    void aLimitOfCreditsIsTriedAsTheHoursThatTheyStandFor() {
        assertEquals(
                List.of(
                        "workload.learnerHours 9: size NOT_MET MET",
                        "workload.learnerHours 9: least-size MET NOT_MET",
                        "workload.learnerHours 400: size NOT_MET MET"),
                changes("{'learnerHours': 410}", "nz/listing-rules/2022", AsOf.date(LocalDate.of(2026, 1, 18))));
    }

    @Test
    void whatNoNumberTurnsOverHasNoChange() {
        assertEquals(List.of(), changes("{'weeks': {'min': 8, 'max': 14}}", "ca-on/osap-microcredentials/2022"));
    }
}
