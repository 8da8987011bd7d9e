package ca.touchstone.pack.proof;

import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Facts;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Fraction;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Score;
import ca.touchstone.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Saying less never decides anything, never decides otherwise, never raises the sure part of the score, and never makes a
 * verdict satisfied.
 */
final class MonotonicityProof {
    private final Reviewer reviewer;
    private final List<Breach> breaches = new ArrayList<>();
    private int tried;

    /**
     * A fact that was withheld with profit.
     *
     * @param name of the program
     * @param pointer what was left unsaid
     * @param criterion the criterion that it decided; null when it raised the score or the verdict
     */
    record Breach(String name, String pointer, @Nullable String criterion) {}

    MonotonicityProof(ReadyPack ready) {
        this.reviewer = new Reviewer(ready);
    }

    List<Breach> breaches() {
        return breaches;
    }

    int tried() {
        return tried;
    }

    /**
     * Withholds every fact that the program states, and every list of parts as a whole. What is set aside is no fact, and
     * to withhold one side of a conflict makes a fact of the other.
     */
    void check(String name, ProgramDescription stated, LocalDate asOf) {
        ProgramDescription description = Facts.of(stated, reviewer, asOf);
        Review before = reviewer.review(description, asOf);
        for (String pointer : facts(description)) {
            tried++;
            Review after = reviewer.review(description.without(Set.of(pointer)), asOf);
            for (int i = 0; i < before.findings().size(); i++) {
                Finding was = before.findings().get(i);
                Outcome is = after.findings().get(i).outcome();
                if (is != was.outcome()
                        && is != Outcome.UNDETERMINED
                        && is != Outcome.WAIVED
                        && !asksAPerson(was, is)) {
                    breaches.add(new Breach(name, pointer, was.criterion().id()));
                }
            }
            if (after.verdict().value() == Verdict.Value.SATISFIED
                    && before.verdict().value() != Verdict.Value.SATISFIED) {
                breaches.add(new Breach(name, pointer, null));
            }
            if (compare(low(after.score()), low(before.score())) > 0) {
                breaches.add(new Breach(name, pointer, null));
            }
        }
    }

    /** Where a person decides, and rules only say when nobody needs to, silence leaves it to the person. */
    private static boolean asksAPerson(Finding was, Outcome is) {
        return is == Outcome.NEEDS_REVIEW && was.criterion().isForReviewer();
    }

    /** An id says nothing itself, and a waiver is no fact. */
    private static Set<String> facts(ProgramDescription description) {
        Set<String> facts = new LinkedHashSet<>();
        for (String pointer : description.statements().keySet()) {
            if (!pointer.endsWith("/id") && !pointer.startsWith("/waivers")) {
                facts.add(pointer);
                facts.add(pointer.replaceFirst("^(/[^/]+)/\\d+/.*$", "$1"));
            }
        }
        return facts;
    }

    private static @Nullable Fraction low(@Nullable Score score) {
        return score == null ? null : score.low();
    }

    private static int compare(@Nullable Fraction one, @Nullable Fraction other) {
        if (one == null || other == null) {
            return 0;
        }
        return Long.compare((long) one.numerator() * other.denominator(), (long) other.numerator() * one.denominator());
    }
}
