package ca.touchstone.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Rule;
import ca.touchstone.pack.Example;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that is missing, or that contradicts another, shows; and then nothing is satisfied. */
class IntegrityTest {
    private static final Pattern DECISION = Pattern.compile("decide\\.(met|notMet|notApplicable)\\(");

    @TestFactory
    Stream<DynamicTest> everyDeletedRuleShows() {
        return forEveryRule(
                "without",
                (proven, rule) -> proven.drl().replace(text(proven, rule), ""),
                IntegrityTest::deletionShows);
    }

    @TestFactory
    Stream<DynamicTest> everyContradictedRuleShows() {
        return forEveryRule(
                "contradicting",
                (proven, rule) -> proven.drl() + "\n" + contradiction(text(proven, rule)),
                IntegrityTest::contradictionShows);
    }

    private interface Change {
        String of(ProvenPack proven, Rule rule);
    }

    private interface Shows {
        void in(ProvenPack proven, ReadyPack changed, Rule rule);
    }

    private static Stream<DynamicTest> forEveryRule(String how, Change change, Shows shows) {
        return Shipped.packs().stream().flatMap(proven -> proven.ready().pack().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(proven.ready().pack().id() + " " + how + " " + rule.name(), () -> {
                    String drl = change.of(proven, rule);
                    assertTrue(!drl.equals(proven.drl()), "the rule was found");
                    shows.in(proven, Shipped.withRules(proven, drl), rule);
                })));
    }

    /** The text of a rule in the file, from its name to its end. */
    private static String text(ProvenPack proven, Rule rule) {
        Matcher matcher = Pattern.compile(
                        "^rule \"" + Pattern.quote(rule.name()) + "\".*?^end$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(proven.drl());
        assertTrue(matcher.find(), rule.name());
        return matcher.group();
    }

    private static String contradiction(String rule) {
        Matcher decision = DECISION.matcher(rule);
        assertTrue(decision.find(), rule);
        String other = decision.group(1).equals("met") ? "notMet" : "met";
        return decision.replaceFirst("decide." + other + "(").replaceFirst("^rule \"", "rule \"contradiction of ");
    }

    private static void deletionShows(ProvenPack proven, ReadyPack changed, Rule rule) {
        List<String> incomplete = new ArrayList<>();
        compare(proven, changed, (name, before, after) -> {
            if (!after.integrity().isComplete()) {
                incomplete.add(name);
                assertTrue(after.verdict().value() != Verdict.Value.SATISFIED, name);
            }
            if (!outcomes(before).equals(outcomes(after))) {
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

    private static List<Outcome> outcomes(Review review) {
        return review.findings().stream().map(Finding::outcome).toList();
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
