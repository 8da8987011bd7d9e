package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.i18n.Language;
import ca.touchstone.program.Range;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes as people give them, in the unit of their field. */
class RangeDeserializerTest {
    private static Result<Submission> read(String field, String size) {
        String document = "{'workload': {'" + field + "': " + size + "}}";
        return Intake.read(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "");
    }

    private static String shown(Range range) {
        return range == null ? "not stated" : range.isExact() ? "" + range.min() : range.min() + " to " + range.max();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "learnerHours       | 130                                                   | 130",
                "learnerHours       | {'min': 3, 'max': 8}                                  | 3 to 8",
                "learnerHours       | {'count': 173, 'minutesEach': 45}                     | 129.75",
                "instructionalHours | {'count': 10, 'minutesEach': 90}                      | 15",
                "instructionalHours | {'count': {'min': 8, 'max': 10}, 'minutesEach': 60}   | 8 to 10",
                "instructionalHours | {'count': 13, 'minutesEach': 50}                      | 10.833333 to 10.833334",
                "learnerHours       | {'perWeek': {'min': 3, 'max': 8}, 'weeks': 8}         | 24 to 64",
                "learnerHours       | {'perWeek': {'min': 3}, 'weeks': {'min': 8, 'max': 9}} | 24 to null",
                "learnerHours       | {'perWeek': {'min': 3}, 'weeks': {'max': 9}}          | not stated",
                "learnerHours       | {'perWeek': 'TBD', 'weeks': 8}                        | not stated",
                "learnerHours       | {'perWeek': 5, 'weeks': null}                         | not stated",
                "learnerHours       | {}                                                    | not stated",
                "weeks              | {'days': 14}                                          | 2",
                "weeks              | {'days': 3}                                           | 0.428571 to 0.428572",
                "weeks              | {'days': 70000}                                       | 10000"
            })
    void isInTheUnitOfItsField(String field, String size, String expected) {
        Range range = read(field, size)
                .fold(
                        submission -> switch (field) {
                            case "weeks" -> submission.description().workload().weeks();
                            case "learnerHours" ->
                                submission.description().workload().learnerHours();
                            default -> submission.description().workload().instructionalHours();
                        },
                        faults -> {
                            throw new AssertionError(faults.toString());
                        });
        assertEquals(expected, shown(range));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "learnerHours | {'count': 3}                                 | mixed-quantity",
                "learnerHours | {'min': 3, 'count': 3, 'minutesEach': 9}     | mixed-quantity",
                "learnerHours | {'count': 3, 'weeks': 9}                     | mixed-quantity",
                "learnerHours | {'count': '3 days', 'minutesEach': 420}      | expected-range",
                "learnerHours | {'days': 3}                                  | unknown-field",
                "learnerHours | {'min': 3, 'max': 2}                         | range-reversed",
                "weeks        | {'perWeek': 3, 'weeks': 3}                   | unknown-field",
                "calendarSpanWeeksFor12 | {'days': 90}                       | unknown-field"
            })
    void isRefusedWhereItIsNoQuantity(String field, String size, String key) {
        List<Fault> faults = read(field, size).fold(submission -> List.of(), all -> all);
        assertEquals(key, faults.get(0).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | These do not make one quantity together. Write a number, or an object with: min, max; days.",
                "FR | Ces éléments ne forment pas une quantité. Écrivez un nombre, ou un objet avec\u00a0: min, max; days."
            })
    void saysWhichFormsThereAre(Language language, String sentence) {
        List<Fault> faults = read("weeks", "{'days': 3, 'min': 1}").fold(submission -> List.of(), all -> all);
        assertEquals(sentence, faults.get(0).message(language));
    }
}
