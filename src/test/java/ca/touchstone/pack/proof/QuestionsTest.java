package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.oracle.Generator;
import ca.touchstone.pack.Example;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Facts;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Reviewer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a finding asks for is what it waits for: the answers decide it, and whatever else is answered does not. */
class QuestionsTest {
    private static final long SEED = 20261130;

    private int asked;

    @Test
    void theAnswersDecideTheFindingAndNothingElseDoes() {
        List<String> faults = new ArrayList<>();
        for (ProvenPack pack : Shipped.packs()) {
            asks(pack).forEach(one -> faults.addAll(one.faults(Set.of())));
        }
        assertEquals(List.of(), faults, "seed " + SEED);
        assertTrue(asked > 4_000, asked + " undetermined findings");
    }

    /** A fact that is not asked for though it decides, as if the rules had forgotten it. */
    @Test
    void aQuestionThatIsForgottenIsNoticed() {
        List<String> faults = asks(Shipped.pack("ca-on/osap-microcredentials/2022")).stream()
                .flatMap(one -> one.faults(Set.of("/workload/weeks")).stream())
                .toList();
        assertTrue(faults.stream().anyMatch(fault -> fault.endsWith("is still undetermined")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.endsWith("by something else")), faults::toString);
    }

    /** Every finding of a fixture, and that of each of the pack's examples, as far as they are undetermined. */
    private List<Case> asks(ProvenPack pack) {
        Collection<BigDecimal> limits =
                pack.ready().pack().limitsOn(Shipped.AS_OF).values();
        Generator generator =
                new Generator(SEED, Shipped.AS_OF, limits.isEmpty() ? List.of(BigDecimal.TEN) : limits, List.of("a"));
        Reviewer reviewer = new Reviewer(pack.ready());
        List<Case> cases = new ArrayList<>();
        Shipped.fixtures()
                .forEach((name, fixture) -> cases.addAll(undetermined(reviewer, fixture.description(), generator)));
        for (Example example : pack.examples()) {
            undetermined(reviewer, example.program(), generator).stream()
                    .filter(one -> one.finding().criterion().id().equals(example.criterion()))
                    .forEach(cases::add);
        }
        asked += cases.size();
        return cases;
    }

    private static List<Case> undetermined(Reviewer reviewer, ProgramDescription stated, Generator generator) {
        ProgramDescription program = Facts.of(stated, reviewer, Shipped.AS_OF);
        return reviewer.review(program, Shipped.AS_OF).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .map(finding -> new Case(reviewer, program, finding, generator))
                .toList();
    }

    /** An undetermined finding of a program. */
    private record Case(Reviewer reviewer, ProgramDescription program, Finding finding, Generator generator) {
        /** What is wrong with its questions, of which some were forgotten. */
        List<String> faults(Set<String> forgotten) {
            Set<String> asked = finding.missing().stream()
                    .map(Missing::pointer)
                    .filter(pointer -> !forgotten.contains(pointer))
                    .collect(Collectors.toSet());
            String what = finding.criterion().id() + " of " + program.title() + " asks " + asked;
            List<String> faults = new ArrayList<>();
            if (outcome(pointer -> isAsked(pointer, asked)) == Outcome.UNDETERMINED) {
                faults.add(what + " and is still undetermined");
            }
            if (outcome(pointer -> !isAsked(pointer, asked) && isFact(pointer)) != Outcome.UNDETERMINED) {
                faults.add(what + " and is decided by something else");
            }
            return faults;
        }

        private Outcome outcome(Predicate<String> answered) {
            return reviewer.review(generator.answered(program, answered), Shipped.AS_OF).findings().stream()
                    .filter(one ->
                            one.criterion().id().equals(finding.criterion().id()))
                    .findFirst()
                    .orElseThrow()
                    .outcome();
        }

        /** Who names the partners because that is asked says also whether they are all. */
        private static boolean isAsked(String pointer, Set<String> asked) {
            return asked.contains(pointer) || (pointer.equals("/partnersComplete") && asked.contains("/partners"));
        }

        private static boolean isFact(String pointer) {
            return !pointer.endsWith("/id") && !pointer.startsWith("/waivers") && !pointer.startsWith("/evidence");
        }
    }
}
