package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.DAY;
import static ca.touchstone.pack.proof.Written.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import ca.touchstone.review.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final Candidate CANDIDATE =
            Candidate.read("a name", json("{'workload':{'weeks':12}}"), DAY).orElseThrow();

    @Test
    void aLineSaysItsDayUnlessItIsTheUsualOne() {
        assertEquals(
                "  - {name: a name, program: {workload: {weeks: 12}}, expect: met}", CANDIDATE.line(Outcome.MET, DAY));
        assertEquals(
                "  - {name: a name on 2026-11-23, program: {workload: {weeks: 12}}, as-of: 2026-11-23, expect: met}",
                CANDIDATE.line(Outcome.MET, LocalDate.of(2021, 1, 1)));
    }

    @Test
    void onAnotherDayItIsAProgramOfItsOwn() {
        Candidate other = CANDIDATE.on(DAY.plusDays(1));
        assertEquals(DAY.plusDays(1), other.asOf());
        assertEquals(CANDIDATE.program(), other.program());
        assertNotSame(CANDIDATE.program(), other.program());
    }

    @Test
    void whatCannotBeReadIsNone() {
        assertEquals(Optional.empty(), Candidate.read("a name", json("{'workload':12}"), DAY));
    }
}
