package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Reviewer;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every pack, as a test of its own name. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return Shipped.packs().stream().flatMap(proven -> {
            Reviewer reviewer = new Reviewer(proven.ready());
            return proven.examples().stream()
                    .map(example -> DynamicTest.dynamicTest(
                            proven.ready().pack().id() + " " + example.criterion() + ": " + example.name(), () -> {
                                Outcome outcome = reviewer.review(example.program(), example.asOf()).findings().stream()
                                        .filter(finding ->
                                                finding.criterion().id().equals(example.criterion()))
                                        .map(Finding::outcome)
                                        .findFirst()
                                        .orElseThrow();
                                assertEquals(example.expect(), outcome);
                            }));
        });
    }

    /** That not met has one where it can come out is asked by the proofs of {@link ShippedProofsTest}. */
    @Test
    void everyCriterionHasAnExampleThatIsMetAndOneThatIsSilent() {
        Set<String> wanting = new TreeSet<>();
        Shipped.packs().forEach(proven -> proven.ready().pack().framework().criteria().stream()
                .filter(criterion -> !criterion.isForReviewer())
                .forEach(criterion -> {
                    Set<Outcome> needed = EnumSet.of(Outcome.MET, Outcome.UNDETERMINED);
                    proven.examples().stream()
                            .filter(example -> example.criterion().equals(criterion.id()))
                            .forEach(example -> needed.remove(example.expect()));
                    if (!needed.isEmpty()) {
                        wanting.add(proven.ready().pack().id() + " " + criterion.id() + " " + needed);
                    }
                }));
        assertEquals(Set.of(), wanting);
    }
}
