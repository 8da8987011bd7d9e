package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.DAY;
import static ca.touchstone.pack.proof.Written.example;
import static ca.touchstone.pack.proof.Written.rule;
import static ca.touchstone.pack.proof.Written.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.pack.Example;
import ca.touchstone.review.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A limit of twelve weeks, and where a test says so, of sixteen from June 2030 on. */
class BoundaryCoverageTest {
    private static final String RULES = rule("Program( weeks < limit('most') )", "met('short')")
            + rule("Program( weeks >= limit('most') )", "notMet('short')");
    private static final LocalDate FIRST = LocalDate.of(2030, 6, 1);
    private static final Limit ONE = Samples.weeks("2021", "12");
    private static final Limit TWO = Samples.weeks("2021", "12", "2030-06", "16");
    private static final String WANTING = "ca-zz/sample/2021/examples.yaml:7:/short: ";

    private static PackSample sample(Limit limit) {
        return Samples.pack(Samples.criterion("short", Level.REQUIRED).reading("workload.weeks"))
                .limited("most", limit);
    }

    private static Stream<Example> on(LocalDate day, String... numbers) {
        BigDecimal most = BigDecimal.valueOf(day.isBefore(FIRST) ? 12 : 16);
        return Stream.of(numbers)
                .map(number -> example(
                        "short",
                        "{'workload':{'weeks':" + number + "}}",
                        day,
                        new BigDecimal(number).compareTo(most) < 0 ? Outcome.MET : Outcome.NOT_MET));
    }

    private static BoundaryCoverage edges(Limit limit, Stream<Example> examples) {
        return new BoundaryCoverage(
                new PackUnderTest(Written.pack(sample(limit), RULES, examples.toArray(Example[]::new))));
    }

    private static BoundaryCoverage twice(LocalDate before, LocalDate after, String... numbersAfter) {
        return edges(
                TWO,
                Stream.of(on(DAY, "11.5", "12", "12.5"), on(before, "12"), on(after, numbersAfter))
                        .flatMap(examples -> examples));
    }

    private static void assertFelt(int felt, int moved, BoundaryCoverage edges) {
        assertEquals(felt + " of " + moved, edges.felt() + " of " + edges.moved());
    }

    @Test
    void examplesAtTheLimitAndAStepToEachSideAreEnough() {
        BoundaryCoverage edges = edges(ONE, on(DAY, "11.5", "12", "12.5"));
        assertEquals(List.of(), told(edges.gaps()));
        assertFelt(2, 2, edges);
    }

    @Test
    void theExampleBelowIsMissed() {
        BoundaryCoverage edges = edges(ONE, on(DAY, "12", "12.5"));
        assertEquals(
                List.of(
                        WANTING
                                + "No example of short has exactly 11.5, beside or at the limit most of 2021. Add one under"
                                + " short.",
                        "  - {name: workload.weeks 11.5, program: {workload: {weeks: 11.5}}, expect: met}"),
                told(edges.gaps()));
        assertFelt(1, 2, edges);
    }

    @Test
    void belowNoughtThereIsNothingToShow() {
        Limit none = Samples.weeks("2021", "0");
        assertEquals(List.of(), told(edges(none, nought("0", "0.5")).gaps()));
        assertFelt(1, 1, edges(none, nought("0", "0.5")));
        assertEquals(
                List.of("0"),
                edges(none, nought("0.5")).gaps().stream()
                        .map(gap -> gap.fault().arguments().get(1))
                        .toList());
    }

    @Test
    void aLimitMovesDownToNought() {
        Limit tenth = Samples.weeks("2021", "0.1");
        Stream<Example> examples = Stream.concat(
                Stream.of(example("short", "{'workload':{'weeks':0}}", Outcome.MET)), nought("0.1", "0.2"));
        assertFelt(2, 2, edges(tenth, examples));
    }

    private static Stream<Example> nought(String... numbers) {
        return Stream.of(numbers)
                .map(number -> example("short", "{'workload':{'weeks':" + number + "}}", Outcome.NOT_MET));
    }

    @Test
    void eachNumberIsShownWhileItIsInForce() {
        BoundaryCoverage edges = twice(FIRST.minusDays(1), FIRST, "15.5", "16", "16.5");
        assertEquals(List.of(), told(edges.gaps()));
        assertFelt(6, 6, edges);
    }

    @Test
    void anExampleOfTheTimeBeforeIsNone() {
        assertEquals(
                List.of("15.5", "16", "16.5"),
                twice(FIRST.minusDays(1), FIRST.minusDays(1), "12", "15.5", "16", "16.5").gaps().stream()
                        .filter(gap -> gap.fault().key().equals("edge"))
                        .map(gap -> gap.fault().arguments().get(1))
                        .toList());
    }

    @Test
    void anExampleOfTheTimeAfterIsNone() {
        BoundaryCoverage edges =
                edges(TWO, Stream.concat(on(DAY, "11.5", "12"), on(FIRST, "12.5", "15.5", "16", "16.5")));
        assertEquals(
                List.of("edge 12.5", "edge-before 2030-05-31"),
                edges.gaps().stream()
                        .map(gap -> gap.fault().key() + " "
                                + gap.fault().arguments().get(1))
                        .toList());
    }

    @Test
    void theDayBeforeANewNumberIsShown() {
        BoundaryCoverage edges = twice(FIRST.minusDays(2), FIRST, "15.5", "16", "16.5");
        assertEquals(
                List.of(
                        WANTING
                                + "No example of short feels on 2030-05-31 that the limit most is not yet 16. Add one on that"
                                + " day.",
                        "  - {name: workload.weeks 12 on 2030-05-31, program: {workload: {weeks: 12}}, as-of:"
                                + " 2030-05-31, expect: not-met}"),
                told(edges.gaps()));
        assertFelt(5, 6, edges);
    }

    @Test
    void theFirstDayOfANewNumberIsShown() {
        BoundaryCoverage edges = twice(FIRST.minusDays(1), FIRST.plusDays(1), "15.5", "16", "16.5");
        assertEquals(
                List.of(
                        WANTING
                                + "No example of short feels that the limit most becomes 16 on 2030-06-01. Add one on that day.",
                        "  - {name: workload.weeks 12 on 2030-06-01, program: {workload: {weeks: 12}}, as-of:"
                                + " 2030-06-01, expect: met}"),
                told(edges.gaps()));
        assertFelt(5, 6, edges);
    }

    @Test
    void theFirstDayIsNotAskedForWhileNumbersAreMissing() {
        assertEquals(
                List.of("edge"),
                twice(FIRST.minusDays(1), FIRST.plusDays(1), "15.5", "16").gaps().stream()
                        .map(gap -> gap.fault().key())
                        .toList());
    }

    @Test
    void anExampleThatIsDecidedIsProposedBeforeOneThatIsNot() {
        PackSample sample = Samples.pack(
                        Samples.criterion("short", Level.REQUIRED).reading("workload.weeks", "level"))
                .limited("most", ONE);
        BoundaryCoverage edges = new BoundaryCoverage(new PackUnderTest(Written.pack(
                sample,
                rule("Program( weeks < limit('most') || level == 'college' )", "met('short')"),
                example("short", "{'workload':{'weeks':11.5}}", Outcome.MET),
                example("short", "{'workload':{'weeks':12.5},'level':'other'}", Outcome.NOT_MET))));
        assertEquals(
                List.of(
                        "  - {name: workload.weeks 12, program: {workload: {weeks: 12}, level: other}, expect: not-met}"),
                edges.gaps().stream().flatMap(gap -> gap.paste().stream()).toList());
    }

    @Test
    void aLimitThatNoExampleFeelsIsFound() {
        PackSample sample = Samples.pack(
                        Samples.criterion("short", Level.REQUIRED).reading("workload.weeks", "level"))
                .limited("most", ONE);
        BoundaryCoverage edges = new BoundaryCoverage(new PackUnderTest(Written.pack(
                sample,
                rule("Program( $most : limit('most'), weeks < $most )", "met('short')"),
                example("short", "{'workload':{'weeks':1}}", Outcome.MET))));
        assertEquals(
                List.of(
                        "ca-zz/sample/2021/pack.yaml:/limits/most/values/2021: No example feels it when the limit most of 12"
                                + " moves by 0.5. Add examples at it and beside it."),
                told(edges.gaps()));
        assertFelt(0, 2, edges);
    }
}
