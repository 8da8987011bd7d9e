package ca.touchstone.framework;

import static ca.touchstone.framework.Level.DEFINING;
import static ca.touchstone.framework.Level.INFORMATIVE;
import static ca.touchstone.framework.Level.RECOMMENDED;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.framework.Level.REQUIRED_UNLESS_WAIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackTest {
    @Test
    void itsVersionsShareTheIdWithoutTheVersion() {
        assertEquals("ca-zz/sample", Samples.pack().build().family());
    }

    @Test
    void itsLimitsOnADayAreThoseThatHaveBegun() {
        Pack pack = Samples.pack()
                .limited("most-weeks", Samples.weeks("2021", "12", "2024", "16"))
                .limited("later", Samples.weeks("2025", "3"))
                .build();
        assertEquals(Map.of("most-weeks", BigDecimal.valueOf(12)), pack.limitsOn(LocalDate.of(2023, 12, 31)));
        assertEquals(
                List.of(Map.entry("most-weeks", BigDecimal.valueOf(16)), Map.entry("later", BigDecimal.valueOf(3))),
                List.copyOf(pack.limitsOn(LocalDate.of(2025, 1, 1)).entrySet()));
    }

    @Test
    void packsAreOrderedByTheirIds() {
        Pack one = Samples.pack().named("ca-on/a/2021").build();
        assertTrue(one.compareTo(Samples.pack().named("ca-on/b/2020").build()) < 0);
        assertTrue(one.compareTo(Samples.pack().named("ca/z/2020").build()) < 0);
        assertEquals(0, one.compareTo(Samples.pack().named("ca-on/a/2021").build()));
    }

    @Test
    void itsListsCannotBeChanged() {
        Pack pack = Samples.pack(Samples.criterion("short", REQUIRED)).build();
        Criterion criterion = pack.framework().criteria().get(0);
        assertThrows(
                UnsupportedOperationException.class,
                () -> pack.framework().criteria().remove(0));
        assertThrows(
                UnsupportedOperationException.class, () -> criterion.clauses().remove(0));
        assertThrows(UnsupportedOperationException.class, () -> pack.rules().add(Samples.rule("a", Side.MET, 1)));
    }

    @Test
    void onlyDefiningAndRequiredCriteriaDecide() {
        assertEquals(
                List.of(DEFINING, REQUIRED, REQUIRED_UNLESS_WAIVED),
                Arrays.stream(Level.values()).filter(Level::decides).toList());
        assertEquals(
                List.of(RECOMMENDED, INFORMATIVE),
                Arrays.stream(Level.values()).filter(level -> !level.decides()).toList());
    }

    @Test
    void onlyADeclaredReviewerDecidesInstead() {
        assertTrue(Samples.criterion("a", REQUIRED).byReviewer().build().isForReviewer());
        assertFalse(Samples.criterion("a", REQUIRED).build().isForReviewer());
    }

    @Test
    void aCriterionMaySayPlainlyThatRulesDecide() {
        Criterion plain = new Criterion(
                "a",
                "theme",
                Samples.text("T"),
                Samples.text("Q"),
                REQUIRED,
                1,
                List.of(),
                DecidedBy.RULES,
                null,
                List.of(),
                null,
                Samples.text("R"));
        assertFalse(plain.isForReviewer());
    }

    @Test
    void aPersonDecidesOtherwiseOnlyWhereThatIsSaid() {
        Samples.CriterionSample plain = Samples.criterion("a", REQUIRED);
        assertFalse(plain.build().isOtherwiseForReviewer());
        assertFalse(plain.otherwise(Otherwise.NOT_MET).build().isOtherwiseForReviewer());
        assertTrue(plain.otherwise(Otherwise.REVIEWER).build().isOtherwiseForReviewer());
        assertFalse(plain.byReviewer().build().isOtherwiseForReviewer());
    }

    @Test
    void aCriterionReadsWhatAPersonMustBeToldAndThenWhatItsRulesLookAtEachOnce() {
        Pack pack = Samples.pack(
                        Samples.criterion("a", REQUIRED),
                        Samples.criterion("b", REQUIRED)
                                .reading("level", "cost.total")
                                .byReviewer())
                .ruled(
                        Samples.looking(Samples.rule("a", Side.MET, 1), List.of("workload.weeks", "level")),
                        Samples.looking(Samples.rule("a", Side.NOT_MET, 2), List.of("level", "delivery.mode")),
                        Samples.looking(
                                Samples.rule("b", Side.NOT_APPLICABLE, 3), List.of("delivery.mode", "cost.total")))
                .build();
        assertEquals(
                List.of("workload.weeks", "level", "delivery.mode"),
                pack.reads(pack.framework().criteria().get(0)));
        assertEquals(
                List.of("level", "cost.total", "delivery.mode"),
                pack.reads(pack.framework().criteria().get(1)));
    }
}
