package ca.touchstone.analysis;

import ca.touchstone.analysis.Change.OutcomeChange;
import ca.touchstone.analysis.Change.VerdictChange;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Unit;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import ca.touchstone.program.StatedValue;
import ca.touchstone.review.Conflict;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for each stated length the nearest other numbers at which criteria turn from met to not met or back, and what
 * each such number does to every pack. Numbers are tried at the limits of the criteria that read the field and a step to
 * each side; what they do is found by reviewing the description with them.
 */
public final class Changes {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ProgramDescription description;
    private final Reviews now;
    private final Selection.Chosen reviewed;

    private Changes(ProgramDescription description, Selection.Chosen chosen, Reviews now) {
        this.description = description;
        this.now = now;
        List<Pack> packs = now.done().stream().map(Review::pack).toList();
        this.reviewed = new Selection.Chosen(
                chosen.reviewers().stream()
                        .filter(reviewer -> packs.contains(reviewer.pack()))
                        .toList(),
                true,
                List.of());
    }

    /**
     * The changes, in order of the fields and then of the numbers.
     *
     * @param now what the description as it stands comes to; packs that it leaves out stay out
     */
    public static List<Change> of(ProgramDescription description, Selection.Chosen chosen, Reviews now) {
        Changes changes = new Changes(description, chosen, now);
        return FieldPath.all().values().stream()
                .filter(field -> field.component().getType() == Range.class && !field.ofMembers())
                .flatMap(field -> field.observe(description).stream()
                        .map(StatedValue::value)
                        .flatMap(value -> value instanceof Range stated ? changes.of(field, stated) : Stream.of()))
                .toList();
    }

    /** A criterion of a pack. */
    private record CriterionKey(Pack pack, Criterion criterion) {}

    private Stream<Change> of(FieldPath field, Range stated) {
        SortedMap<BigDecimal, Change> changes = new TreeMap<>();
        Map<CriterionKey, BigDecimal> nearest = new HashMap<>();
        Comparator<BigDecimal> nearer = Comparator.comparing((BigDecimal number) -> distance(stated, number))
                .thenComparing(Comparator.naturalOrder());
        numbers(field).stream().sorted(nearer).forEach(number -> {
            Change change = change(field, stated, number);
            changes.put(number, change);
            change.findings().stream()
                    .filter(turn -> turn.isFlip() && reads(turn.pack(), turn.criterion(), field))
                    .forEach(turn -> nearest.putIfAbsent(new CriterionKey(turn.pack(), turn.criterion()), number));
        });
        return changes.values().stream().filter(change -> nearest.containsValue(change.number()));
    }

    private static BigDecimal distance(Range stated, BigDecimal number) {
        BigDecimal min = stated.min();
        BigDecimal max = stated.max();
        BigDecimal below = min == null ? BigDecimal.ZERO : min.subtract(number);
        BigDecimal above = max == null ? BigDecimal.ZERO : number.subtract(max);
        return below.max(above).max(BigDecimal.ZERO);
    }

    /** The numbers worth trying, each once. */
    private SortedSet<BigDecimal> numbers(FieldPath field) {
        SortedSet<BigDecimal> numbers = new TreeSet<>();
        for (Review review : now.done()) {
            Map<String, BigDecimal> limits = review.pack().limitsOn(review.asOf());
            for (Finding finding : review.findings()) {
                if (reads(review.pack(), finding.criterion(), field)) {
                    finding.limits().stream()
                            .filter(limits::containsKey)
                            .forEach(name -> around(
                                    Objects.requireNonNull(
                                            review.pack().framework().limits().get(name)),
                                    Objects.requireNonNull(limits.get(name)),
                                    limits,
                                    numbers));
                }
            }
        }
        numbers.removeIf(number -> number.signum() < 0);
        return numbers;
    }

    /** The number of a limit and its neighbours; a number of credits also as the hours that they stand for. */
    private static void around(
            Limit limit, BigDecimal number, Map<String, BigDecimal> limits, Set<BigDecimal> numbers) {
        boolean halves = limit.unit() == Unit.WEEKS || limit.unit() == Unit.CREDITS;
        around(number, halves ? HALF : BigDecimal.ONE, numbers);
        BigDecimal hours = limits.get(Program.HOURS_A_CREDIT);
        if (hours != null && limit.unit() == Unit.CREDITS) {
            around(number.multiply(hours), BigDecimal.ONE, numbers);
        }
    }

    private static void around(BigDecimal number, BigDecimal step, Set<BigDecimal> numbers) {
        int decimals = number.stripTrailingZeros().scale();
        BigDecimal fine = decimals <= 0 ? step : step.min(BigDecimal.ONE.movePointLeft(decimals));
        numbers.addAll(List.of(number.subtract(fine), number, number.add(fine)));
    }

    private static boolean reads(Pack pack, Criterion criterion, FieldPath field) {
        return pack.reads(criterion).contains(field.name());
    }

    /** The description with another number. What excludes it would change with it, and nobody has said to what. */
    private ProgramDescription changed(FieldPath field, BigDecimal number) {
        ProgramDescription changed = description.stating(field, Range.of(number));
        Set<String> excluded = Conflict.in(changed).stream()
                .map(Conflict::statements)
                .filter(statements -> statements.stream()
                        .anyMatch(statement -> statement.field().equals(field.name())))
                .flatMap(List::stream)
                .filter(statement -> !statement.field().equals(field.name()))
                .map(StatedValue::pointer)
                .collect(Collectors.toSet());
        return excluded.isEmpty() ? changed : changed.without(excluded);
    }

    private Change change(FieldPath field, Range stated, BigDecimal number) {
        Reviews then = Library.review(changed(field, number), reviewed, now.asOf());
        List<OutcomeChange> turns = new ArrayList<>();
        List<VerdictChange> sways = new ArrayList<>();
        for (int i = 0; i < now.done().size(); i++) {
            Review before = now.done().get(i);
            Review after = then.done().get(i);
            for (int j = 0; j < before.findings().size(); j++) {
                Finding was = before.findings().get(j);
                Outcome becomes = after.findings().get(j).outcome();
                if (was.outcome() != becomes) {
                    turns.add(new OutcomeChange(before.pack(), was.criterion(), was.outcome(), becomes));
                }
            }
            if (before.verdict().value() != after.verdict().value()) {
                sways.add(new VerdictChange(
                        before.pack(), before.verdict().value(), after.verdict().value()));
            }
        }
        return new Change(field, stated, number, turns, sways);
    }
}
