package ca.touchstone.review;

import static ca.touchstone.framework.Level.DEFINING;
import static ca.touchstone.framework.Level.RECOMMENDED;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.review.Outcome.MET;
import static ca.touchstone.review.Outcome.NEEDS_REVIEW;
import static ca.touchstone.review.Outcome.NOT_APPLICABLE;
import static ca.touchstone.review.Outcome.NOT_MET;
import static ca.touchstone.review.Outcome.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Scope;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.ProgramDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Pack PACK = Samples.pack().build();

    private static Finding authority(Outcome outcome, @Nullable Object stated) {
        List<Fact> observed = stated == null ? List.of() : List.of(new Fact("/x", "x", stated, EvidenceLevel.ASSERTED));
        return new Finding(
                Samples.criterion("listed", DEFINING).byAuthority().build(),
                outcome,
                observed,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static Finding other(Level level, Outcome outcome) {
        return Findings.finding("other", level, 1, outcome);
    }

    private static @Nullable Boolean ready(Pack pack, ProgramDescription description, Finding... findings) {
        Integrity integrity = new Integrity(findings.length, findings.length, List.of());
        Verdict verdict = Verdict.of(pack, description, List.of(findings), integrity);
        return new Review(
                        pack,
                        LocalDate.of(2026, 11, 23),
                        List.of(),
                        verdict,
                        null,
                        new Review.Reading(verdict, null),
                        List.of(findings),
                        List.of(),
                        integrity)
                .ready();
    }

    private static @Nullable Boolean ready(Finding... findings) {
        return ready(PACK, Descriptions.of("{}"), findings);
    }

    @Test
    void isReadyWhereOnlyADecisionOfAnAuthorityIsMissing() {
        assertEquals(true, ready(authority(NOT_MET, false), other(REQUIRED, MET)));
        assertEquals(true, ready(authority(NOT_MET, LocalizedText.NONE), other(REQUIRED, MET)));
        assertEquals(true, ready(authority(UNDETERMINED, null), other(REQUIRED, NOT_APPLICABLE)));
        assertEquals(true, ready(authority(NOT_MET, false), other(RECOMMENDED, NOT_MET)));
        assertEquals(true, ready(authority(MET, true), other(REQUIRED, MET)));
    }

    @Test
    void isNotReadyWhereSomethingElseIsMissing() {
        assertEquals(false, ready(authority(NOT_MET, false), other(REQUIRED, NOT_MET)));
        assertEquals(false, ready(authority(NOT_MET, false), other(REQUIRED, UNDETERMINED)));
        assertEquals(false, ready(authority(MET, true), other(REQUIRED, NEEDS_REVIEW)));
    }

    @Test
    void isNotReadyWhereTheAuthorityRefused() {
        assertEquals(false, ready(authority(NOT_MET, LocalizedText.REFUSED), other(REQUIRED, MET)));
        assertEquals(
                false,
                ready(authority(NOT_MET, new LocalizedText(LocalizedText.REFUSED, null, null)), other(REQUIRED, MET)));
    }

    @Test
    void isNotSpokenOfWhereNoAuthorityBearsOnTheVerdict() {
        assertEquals(null, ready(other(REQUIRED, MET)));
        Pack ontario = Samples.pack()
                .within(new Scope(List.of("CA-ON"), List.of(), List.of()))
                .build();
        ProgramDescription elsewhere = Descriptions.of("{\"provider\": {\"jurisdiction\": \"CA-BC\"}}");
        assertEquals(null, ready(ontario, elsewhere, authority(NOT_MET, false)));
        assertEquals(false, ready(ontario, Descriptions.of("{}"), authority(NOT_MET, false)));
    }
}
