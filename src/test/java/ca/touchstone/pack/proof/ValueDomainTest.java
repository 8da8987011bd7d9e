package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.DAY;
import static ca.touchstone.pack.proof.Written.json;
import static ca.touchstone.pack.proof.Written.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.pack.Example;
import ca.touchstone.program.FieldPath;
import ca.touchstone.review.Outcome;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueDomainTest {
    private static final List<Example> EXAMPLES = Stream.of(
                    "{'provider': {'name': 'A'}, 'learningOutcomes': [{'id': 'o1'}, {'id': 'o2'}],"
                            + " 'assessments': [{'outcomes': ['o1', 'o2']}, {}]}",
                    "{'provider': {'name': 'B'}, 'learningOutcomes': [{'id': 'o1'}]}",
                    "{'labourMarket': {'needStatement': {'en': 'Welders'}}}")
            .map(program -> Written.example("any", program, Outcome.MET))
            .toList();

    private static ValueDomain values(String field, int... numbers) {
        return new ValueDomain(
                FieldPath.of(field),
                EXAMPLES,
                Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList());
    }

    private static List<String> missing(ValueDomain values) {
        return shown(values.at(MissingNode.getInstance(), DAY));
    }

    private static List<String> instead(ValueDomain values, String now) {
        return shown(values.at(json(now), DAY));
    }

    @Test
    void aTruthIsTheOtherOneOrLeftOut() {
        ValueDomain digital = values("credential.digital");
        assertEquals(List.of("true", "false"), missing(digital));
        assertEquals(List.of("false", "nothing"), instead(digital, "true"));
    }

    @ParameterizedTest
    @CsvSource({"workload.weeks", "cost.total", "qualityAssurance.reviewCycleMonths"})
    void aQuantityIsEachOfTheNumbers(String field) {
        assertEquals(List.of("3", "4"), missing(values(field, 3, 4)));
        assertEquals(List.of("3", "nothing"), instead(values(field, 3, 4), "4"));
    }

    @Test
    void aDateIsSoManyMonthsBeforeTheReviewAndTheDayBeforeThatOrTheDayItselfAndTheNext() {
        assertEquals(
                List.of("'2026-05-23'", "'2026-05-22'", "'2026-11-23'", "'2026-11-24'"),
                missing(values("qualityAssurance.approvedOn", 6)));
    }

    @Test
    void aWordIsOneOfTheClosedSet() {
        assertEquals(
                List.of("'university'", "'technical-vocational'", "'other'", "nothing"),
                instead(values("level"), "'college'"));
    }

    @Test
    void aTextIsOneThatSomeExampleHasThereOrNone() {
        assertEquals(List.of("'A'", "'B'", "'none'"), missing(values("provider.name")));
        assertEquals(List.of("'none'"), missing(values("labourMarket.needStatement")));
        assertEquals(List.of("'o1'", "'o2'", "'none'"), missing(values("learningOutcomes.id")));
    }

    @Test
    void aListOfTextsIsEmptyOrOneOfThoseInSomeExample() {
        assertEquals(List.of("[]", "['o1']", "['o2']"), missing(values("assessments.outcomes")));
    }

    @Test
    void aListThatIsThereIsAlsoShorterOrLonger() {
        assertEquals(
                List.of("[]", "[]", "['o1','o1']", "['o1','o1']", "['o2']", "['o1','o2']", "nothing"),
                instead(values("assessments.outcomes"), "['o1']"));
    }

    @Test
    void aListOfPartsIsEmptyOrOfAnotherLength() {
        assertEquals(List.of("[]"), missing(values("partners", 2)));
        assertEquals(List.of("[]", "[]", "[{},{},{}]", "[{},{}]", "nothing"), instead(values("partners", 3), "[{}]"));
    }

    private static List<String> lengths(String list, String... numbers) {
        return shown(ValueDomain.lengths(
                (ArrayNode) json(list), Stream.of(numbers).map(BigDecimal::new).toList()));
    }

    @Test
    void lengthsAreNoneOneLessOneMoreAndEachOfTheNumbers() {
        assertEquals(
                List.of("[]", "['b']", "['a']", "['a']", "['a','b','b','b']", "['a','b','b']"),
                lengths("['a','b']", "1", "4"));
    }

    @Test
    void anEmptyListHasNothingToRepeat() {
        assertEquals(List.of("[]"), lengths("[]", "2"));
    }

    @Test
    void onlyWholeNumbersUpToSixtyAreLengths() {
        assertEquals(List.of("[]", "[]", "[1,1,1]", "[1,1]"), lengths("[1]", "3.0", "2.5"));
        assertEquals(60, json(lengths("[1]", "60").get(2)).size());
        assertEquals(List.of("[]", "[]", "[1,1]"), lengths("[1]", "61"));
        assertEquals(10, json(lengths("[1]", "1E1").get(2)).size());
    }

    @Test
    void aRepeatedPartHasAnIdOfItsOwn() {
        assertEquals(
                List.of("[]", "[]", "[{'id':'a'},{'id':'a-2'},{'id':'a-3'}]", "[{'id':'a'},{'id':'a-2'}]"),
                lengths("[{'id':'a'}]", "3"));
        assertEquals(List.of("[]", "[]", "[{},{}]"), lengths("[{}]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"true|true", "12.5|12.5", "'so'|so", "[]|empty", "['a','b']|a and b", "[{}]|one", "{'en':'A'}|one"
            })
    void aValueIsToldInWords(String value, String told) {
        assertEquals(told, ValueDomain.told(json(value)));
    }
}
