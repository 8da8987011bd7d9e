package ca.touchstone.pack.proof;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.PartialDate;
import ca.touchstone.rules.LimitUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Boundary values: examples at each limit and one step to either side while it is in force, and
 * from the second number on by examples on its first day and on the day before.
 */
final class BoundaryCoverage {
    private final PackUnderTest subject;
    private final List<ProofFailure> gaps = new ArrayList<>();
    private int moved;
    private int felt;

    /** A number of a limit and the days on which it is in force. */
    private record Span(String limit, Limit of, String since, BigDecimal number, LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    BoundaryCoverage(PackUnderTest subject) {
        this.subject = subject;
        subject.pack().framework().limits().forEach((name, limit) -> {
            List<Span> spans = spans(name, limit);
            for (int i = 0; i < spans.size(); i++) {
                boolean shown = numbers(spans.get(i));
                move(spans.get(i), shown);
                if (i > 0) {
                    days(spans.get(i), shown);
                }
            }
        });
    }

    List<ProofFailure> gaps() {
        return gaps;
    }

    /** How many moves of a limit were tried, each a mutant. */
    int moved() {
        return moved;
    }

    /** How many of them failed an example. */
    int felt() {
        return felt;
    }

    private static List<Span> spans(String name, Limit limit) {
        TreeSet<PartialDate> dates = new TreeSet<>();
        limit.values()
                .keySet()
                .forEach(date -> dates.add(PartialDate.parse(date).orElseThrow()));
        List<Span> spans = new ArrayList<>();
        for (PartialDate date : dates) {
            PartialDate next = dates.higher(date);
            LocalDate last = next == null ? LocalDate.MAX : next.firstDay().minusDays(1);
            BigDecimal number = limit.on(date.firstDay()).orElseThrow().number();
            spans.add(new Span(name, limit, date.written(), number, date.firstDay(), last));
        }
        return spans;
    }

    private List<Criterion> criteria(String limit) {
        return subject.criteria().stream()
                .filter(criterion -> subject.pack().limits(criterion).contains(limit))
                .toList();
    }

    /** Demands examples at the number and a step to each side, of each criterion that compares with it; true if all are there. */
    private boolean numbers(Span span) {
        int before = gaps.size();
        BigDecimal step = BoundaryStep.of(span.of(), span.number());
        for (Criterion criterion : criteria(span.limit())) {
            List<String> measures = subject.proven().rules().limitUses().stream()
                    .filter(use -> use.criterion().equals(criterion.id())
                            && use.limit().equals(span.limit()))
                    .map(LimitUse::measure)
                    .toList();
            for (BigDecimal number : List.of(
                    span.number().subtract(step), span.number(), span.number().add(step))) {
                if (number.signum() >= 0 && !measures.isEmpty() && !shown(criterion, measures, number, span)) {
                    number(criterion, measures, number, span);
                }
            }
        }
        return gaps.size() == before;
    }

    private boolean shown(Criterion criterion, List<String> measures, BigDecimal number, Span span) {
        return subject.examples(criterion).stream()
                .filter(example -> span.holds(example.asOf()))
                .anyMatch(example -> measures(measures, number, Candidate.of(example)));
    }

    private boolean measures(List<String> measures, BigDecimal number, Candidate candidate) {
        return measures.stream()
                .flatMap(
                        measure -> Measures.of(
                                measure,
                                candidate.program(),
                                subject.pack().limitsOn(candidate.asOf()),
                                candidate.asOf())
                                .stream())
                .anyMatch(measured -> measured.compareTo(number) == 0);
    }

    private void number(Criterion criterion, List<String> measures, BigDecimal number, Span span) {
        LocalDate day = span.holds(subject.usualDay()) ? subject.usualDay() : span.first();
        // The more is decided, the more the example says.
        List<String> paste =
                find(criterion, day, measures, number).flatMap(candidate -> subject.line(criterion, candidate)).stream()
                        .toList();
        gaps.add(subject.exampleGap(
                Proof.EDGES,
                criterion,
                paste,
                paste.isEmpty() ? "edge-none" : "edge",
                criterion.id(),
                number.toPlainString(),
                span.limit(),
                span.since()));
    }

    private Optional<Candidate> find(Criterion criterion, LocalDate day, List<String> measures, BigDecimal number) {
        BiPredicate<Candidate, Boolean> fits = (candidate, decided) -> measures(measures, number, candidate)
                && !(decided
                        && subject.see(criterion, candidate.program(), candidate.asOf())
                                .outcome()
                                .isOpen());
        for (boolean decided : List.of(true, false)) {
            Optional<Candidate> found = subject.find(
                            criterion, (candidate, outcome) -> fits.test(moved(candidate, day), decided))
                    .map(candidate -> moved(candidate, day));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The candidate on a day; as it is when that is its day. */
    private static Candidate moved(Candidate candidate, LocalDate day) {
        return candidate.asOf().equals(day) ? candidate : candidate.on(day);
    }

    /** Mutates the limit by one step each way; some example must fail. Those asked for already do. */
    private void move(Span span, boolean shown) {
        BigDecimal step = BoundaryStep.of(span.of(), span.number());
        boolean any = false;
        for (BigDecimal number :
                List.of(span.number().subtract(step), span.number().add(step))) {
            if (number.signum() >= 0) {
                any |= isFelt(span, span.since(), number);
            }
        }
        if (!any && shown) {
            gaps.add(subject.gap(
                    Proof.EDGES,
                    "pack.yaml",
                    "/limits/" + span.limit() + "/values/" + span.since(),
                    0,
                    List.of(),
                    "limit-unfelt",
                    span.limit(),
                    span.number().toPlainString(),
                    step.toPlainString()));
        }
    }

    private boolean isFelt(Span span, String since, BigDecimal number) {
        moved++;
        boolean any = criteria(span.limit()).stream()
                .anyMatch(criterion -> subject.isFelt(criterion, changed(span, since, number, criterion)));
        felt += any ? 1 : 0;
        return any;
    }

    private Experiment changed(Span span, String since, BigDecimal number, Criterion criterion) {
        Limit limit = span.of();
        Map<String, BigDecimal> values = new LinkedHashMap<>(limit.values());
        values.remove(span.since());
        values.put(since, number);
        Map<String, Limit> limits =
                new LinkedHashMap<>(subject.pack().framework().limits());
        limits.put(
                span.limit(),
                new Limit(limit.meaning(), limit.unit(), limit.basis(), limit.why(), limit.ages(), values));
        return Experiment.withLimits(
                subject.pack(), criterion, limits, subject.proven().ready().evaluator());
    }

    /** Mutates the first day by one; some example must fail. Those asked for already are of the first day. */
    private void days(Span span, boolean shown) {
        for (LocalDate day : List.of(span.first().minusDays(1), span.first().plusDays(1))) {
            boolean earlier = day.isBefore(span.first());
            if (!isFelt(span, day.toString(), span.number()) && (earlier || shown)) {
                criteria(span.limit()).forEach(criterion -> day(criterion, span, day, earlier ? day : span.first()));
            }
        }
    }

    private void day(Criterion criterion, Span span, LocalDate moved, LocalDate day) {
        Experiment trial = changed(span, moved.toString(), span.number(), criterion);
        List<String> paste = subject
                .find(criterion, (candidate, outcome) -> {
                    Candidate then = moved(candidate, day);
                    return !trial.see(then).equals(subject.see(criterion, then.program(), day));
                })
                .map(candidate -> moved(candidate, day))
                .flatMap(candidate -> subject.line(criterion, candidate))
                .stream()
                .toList();
        boolean before = day.isBefore(span.first());
        gaps.add(subject.exampleGap(
                Proof.EDGES,
                criterion,
                paste,
                before ? "edge-before" : "edge-first-day",
                criterion.id(),
                day.toString(),
                span.limit(),
                span.number().toPlainString()));
    }
}
