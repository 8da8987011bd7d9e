package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.oracle.Generator;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Naming a true partner never makes a finding or a verdict worse. */
class OpenListsTest {
    private static final long SEED = 20261130;

    private int tried;

    /** A program without a partner, and the same with it. */
    private record Named(ProgramDescription without, ProgramDescription with) {}

    @Test
    void namingATruePartnerNeverMakesAnythingWorse() {
        List<String> worse = new ArrayList<>();
        for (ProvenPack pack : Shipped.packs()) {
            worse.addAll(worse(pack.ready(), pack));
        }
        assertEquals(List.of(), worse);
        assertTrue(tried > 2_000, tried + " tried");
    }

    /** The fault that the complaint was about: that a community is named proved that there is no employer. */
    @Test
    void aListThatDeniesWhatItDoesNotNameIsNoticed() {
        ProvenPack pack = Shipped.pack("ca-on/osap-microcredentials/2022");
        ReadyPack closed = new ReadyPack(pack.ready().pack(), program -> pack.ready()
                .evaluator()
                .evaluate(new Program(
                        partners(program.description(), program.description().partners(), true),
                        pack.ready().pack().limitsOn(Shipped.AS_OF),
                        Shipped.AS_OF)));
        assertTrue(worse(closed, pack).stream().anyMatch(worse -> worse.contains("employer-partnership")));
    }

    private List<String> worse(ReadyPack ready, ProvenPack pack) {
        Reviewer reviewer = new Reviewer(ready);
        List<String> worse = new ArrayList<>();
        for (Named named : named(pack)) {
            tried++;
            Review before = reviewer.review(named.without(), Shipped.AS_OF);
            Review after = reviewer.review(named.with(), Shipped.AS_OF);
            for (int i = 0; i < before.findings().size(); i++) {
                Finding was = before.findings().get(i);
                Outcome is = after.findings().get(i).outcome();
                if (rank(is) < rank(was.outcome())) {
                    worse.add(pack.ready().pack().id() + "#" + was.criterion().id() + ", " + was.outcome() + " to " + is
                            + ": " + named.with().partners());
                }
            }
            if (rank(after.verdict().value()) < rank(before.verdict().value())) {
                worse.add(pack.ready().pack().id() + ", " + named.with().partners());
            }
        }
        return worse;
    }

    /** Every fixture, and every example that names partners, without each of its partners and with some more. */
    private static List<Named> named(ProvenPack pack) {
        Generator generator = new Generator(SEED, Shipped.AS_OF, List.of(BigDecimal.TEN), List.of("a"));
        List<Named> named = new ArrayList<>();
        Stream.concat(
                        Shipped.fixtures().values().stream().map(fixture -> fixture.description()),
                        pack.examples().stream()
                                .map(example -> example.program())
                                .filter(program -> program.partners() != null))
                .forEach(program -> {
                    List<Partner> all = program.partners() == null ? List.of() : program.partners();
                    for (int i = 0; i < all.size(); i++) {
                        List<Partner> fewer = new ArrayList<>(all);
                        fewer.remove(i);
                        boolean none = fewer.isEmpty() && program.partnersComplete() == null;
                        named.add(
                                new Named(partners(program, none ? null : fewer, program.partnersComplete()), program));
                    }
                    Partner more = Objects.requireNonNull(generator
                                    .answered(program.without(Set.of("/partners")), "/partners"::equals)
                                    .partners())
                            .stream()
                            .findFirst()
                            .orElse(Partner.UNKNOWN);
                    List<Partner> longer = new ArrayList<>(all);
                    longer.add(more);
                    named.add(new Named(program, partners(program, longer, program.partnersComplete())));
                });
        return named;
    }

    private static ProgramDescription partners(
            ProgramDescription of, @Nullable List<Partner> partners, @Nullable Boolean complete) {
        return new ProgramDescription(
                of.id(),
                of.version(),
                of.title(),
                of.description(),
                of.describes(),
                of.status(),
                of.level(),
                of.qualificationLevel(),
                of.recognisedByAuthority(),
                of.recognisedOn(),
                of.languages(),
                of.provider(),
                of.issuer(),
                partners,
                complete,
                of.labourMarket(),
                of.competencies(),
                of.learningOutcomes(),
                of.assessments(),
                of.workload(),
                of.delivery(),
                of.pathway(),
                of.admission(),
                of.cost(),
                of.credential(),
                of.qualityAssurance(),
                of.marketplace(),
                of.funding(),
                of.evidence(),
                of.waivers());
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case UNDETERMINED, NEEDS_REVIEW -> 1;
            case WAIVED -> 2;
            case MET, NOT_APPLICABLE -> 3;
        };
    }

    private static int rank(Verdict.Value verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> 0;
            case OPEN -> 1;
            case SATISFIED, NONE, OUT_OF_SCOPE -> 2;
        };
    }
}
