package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.pack.Example;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import ca.touchstone.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that is missing, or that contradicts another, shows; and then nothing is satisfied. */
class IntegrityTest {
    @TestFactory
    Stream<DynamicTest> everyDeletedRuleShows() {
        return forEveryRule("without", IntegrityTest::without, IntegrityTest::deletionShows);
    }

    @TestFactory
    Stream<DynamicTest> everyContradictedRuleShows() {
        return forEveryRule("contradicting", IntegrityTest::contradicting, IntegrityTest::contradictionShows);
    }

    /** The pack as if the rule were not in its file: neither listed nor heard. */
    private static ReadyPack without(ProvenPack proven, Rule rule) {
        return changed(
                proven,
                rules -> rules.filter(other -> !other.equals(rule)),
                rulings -> rulings.filter(ruling -> !ruling.rule().equals(rule)));
    }

    /** The pack as if a copy of the rule proved the other side. */
    private static ReadyPack contradicting(ProvenPack proven, Rule rule) {
        Side other = rule.side() == Side.MET ? Side.NOT_MET : Side.MET;
        Rule copy = new Rule(
                "contradiction of " + rule.name(),
                rule.line(),
                rule.criterion(),
                other,
                rule.limits(),
                rule.bounds(),
                rule.reads(),
                rule.text());
        return changed(
                proven,
                rules -> Stream.concat(rules, Stream.of(copy)),
                rulings -> rulings.flatMap(ruling -> ruling.rule().equals(rule)
                        ? Stream.of(ruling, new RuleMatch(copy, ruling.isCertain(), ruling.parts(), ruling.missing()))
                        : Stream.of(ruling)));
    }

    private static ReadyPack changed(
            ProvenPack proven, UnaryOperator<Stream<Rule>> rules, UnaryOperator<Stream<RuleMatch>> rulings) {
        Pack pack = proven.ready().pack();
        RuleEvaluator judge = proven.ready().evaluator();
        return new ReadyPack(
                new Pack(
                        pack.id(),
                        pack.sha256(),
                        pack.framework(),
                        rules.apply(pack.rules().stream()).toList()),
                program -> rulings.apply(judge.evaluate(program).stream()).toList());
    }

    private interface Change {
        ReadyPack of(ProvenPack proven, Rule rule);
    }

    private interface Shows {
        void in(ProvenPack proven, ReadyPack changed, Rule rule);
    }

    private static Stream<DynamicTest> forEveryRule(String how, Change change, Shows shows) {
        return Shipped.packs().stream().flatMap(proven -> proven.ready().pack().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(proven.ready().pack().id() + " " + how + " " + rule.name(), () -> {
                    shows.in(proven, change.of(proven, rule), rule);
                })));
    }

    private static void deletionShows(ProvenPack proven, ReadyPack changed, Rule rule) {
        List<String> incomplete = new ArrayList<>();
        compare(proven, changed, (name, before, after) -> {
            if (!after.integrity().isComplete()) {
                incomplete.add(name);
                assertTrue(after.verdict().value() != Verdict.Value.SATISFIED, name);
            }
            // What is neither met nor not applicable any more is not met, so that an outcome or its evidence tells.
            if (!told(before).equals(told(after))) {
                incomplete.add(name);
                assertTrue(after.verdict().value() != Verdict.Value.SATISFIED, name);
            }
        });
        assertTrue(!incomplete.isEmpty(), "no example misses " + rule.name());
    }

    private static void contradictionShows(ProvenPack proven, ReadyPack changed, Rule rule) {
        List<String> incomplete = new ArrayList<>();
        compare(proven, changed, (name, before, after) -> {
            assertEquals(before.findings().size(), after.findings().size());
            if (!after.integrity().isComplete()) {
                incomplete.add(name);
                assertTrue(after.verdict().value() != Verdict.Value.SATISFIED, name);
            }
        });
        assertTrue(!incomplete.isEmpty(), "no example feels a contradiction of " + rule.name());
    }

    private static List<String> told(Review review) {
        return review.findings().stream()
                .map(finding -> finding.outcome() + " " + finding.parts())
                .toList();
    }

    private interface Comparison {
        void of(String name, Review before, Review after);
    }

    private static void compare(ProvenPack proven, ReadyPack changed, Comparison comparison) {
        Reviewer sound = new Reviewer(proven.ready());
        Reviewer faulty = new Reviewer(changed);
        for (Example example : proven.examples()) {
            compare(sound, faulty, example.name(), example.program(), example.asOf(), comparison);
        }
        Shipped.fixtures()
                .forEach((name, fixture) ->
                        compare(sound, faulty, name, fixture.description(), Shipped.AS_OF, comparison));
    }

    private static void compare(
            Reviewer sound,
            Reviewer faulty,
            String name,
            ProgramDescription description,
            LocalDate asOf,
            Comparison comparison) {
        comparison.of(name, sound.review(description, asOf), faulty.review(description, asOf));
    }
}
