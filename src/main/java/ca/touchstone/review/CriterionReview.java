package ca.touchstone.review;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Level;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the rules of one criterion come to into a finding. A side that is certain decides; while met or not
 * applicable is still possible nothing does, and what the possible rules wait for is missing.
 */
final class CriterionReview {
    private final Criterion criterion;
    private final Pack pack;
    private final List<FieldPath> reads;
    private final List<FieldPath> fields;
    private final List<Rule> rules;
    private final List<String> limits;

    /** A finding, and what was wrong with the pack in coming to it. */
    record Result(Finding finding, List<Defect> defects) {}

    CriterionReview(Criterion criterion, Pack pack) {
        this.criterion = criterion;
        this.pack = pack;
        this.reads = paths(criterion.reads());
        this.fields = paths(pack.reads(criterion));
        this.rules = pack.rules().stream()
                .filter(rule -> rule.criterion().equals(criterion.id()))
                .sorted(Comparator.comparingInt(Rule::line))
                .toList();
        this.limits = pack.limits(criterion);
    }

    private static List<FieldPath> paths(List<String> names) {
        return names.stream().map(FieldPath::of).toList();
    }

    String id() {
        return criterion.id();
    }

    /** The finding that comes of these matches of the criterion's rules. */
    Result decide(StatedFacts observed, List<RuleMatch> matches) {
        ProgramDescription description = observed.description();
        List<RuleMatch> inOrder = matches.stream()
                .sorted(Comparator.comparingInt(match -> match.rule().line()))
                .toList();
        Set<Side> certain = sides(inOrder, true);
        Outcome outcome = outcome(observed, certain, sides(inOrder, false));
        List<Missing> missing =
                outcome == Outcome.UNDETERMINED && certain.isEmpty() ? missing(observed, inOrder) : List.of();
        Waiver waiver = outcome == Outcome.NOT_MET || outcome == Outcome.UNDETERMINED ? waiver(description) : null;
        List<RuleMatch> deciding = certain.size() == 1
                ? inOrder.stream().filter(RuleMatch::isCertain).toList()
                : List.of();
        Finding finding = new Finding(
                criterion,
                waiver == null ? outcome : Outcome.WAIVED,
                observed.facts(fields),
                waiver == null ? missing : List.of(),
                pointers(description, deciding),
                deciding.isEmpty() ? null : deciding.get(0).rule(),
                rules,
                limits,
                waiver);
        return new Result(finding, defects(certain));
    }

    /** Whether no rule says when it is met, so that nothing is the contrary of it. */
    private boolean isOneSided() {
        return !criterion.isForReviewer() && rules.stream().noneMatch(rule -> rule.side() == Side.MET);
    }

    private List<Defect> defects(Set<Side> certain) {
        List<Defect> defects = new ArrayList<>();
        if (isOneSided()) {
            defects.add(new Defect(Defect.Kind.ONE_SIDED, criterion.id()));
        }
        if (certain.size() > 1) {
            defects.add(new Defect(Defect.Kind.CONTRADICTION, criterion.id()));
        }
        return defects;
    }

    private static Set<Side> sides(List<RuleMatch> matches, boolean certain) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (RuleMatch match : matches) {
            if (match.isCertain() == certain) {
                sides.add(match.rule().side());
            }
        }
        return sides;
    }

    private Outcome outcome(StatedFacts observed, Set<Side> certain, Set<Side> possible) {
        if (criterion.isForReviewer()) {
            if (certain.equals(Set.of(Side.NOT_APPLICABLE))) {
                return Outcome.NOT_APPLICABLE;
            }
            return observed.every(reads) ? Outcome.NEEDS_REVIEW : Outcome.UNDETERMINED;
        }
        if (certain.size() == 1) {
            return switch (certain.iterator().next()) {
                case MET -> Outcome.MET;
                case NOT_MET -> Outcome.NOT_MET;
                case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            };
        }
        if (!certain.isEmpty()
                || isOneSided()
                || possible.contains(Side.MET)
                || possible.contains(Side.NOT_APPLICABLE)) {
            return Outcome.UNDETERMINED;
        }
        return criterion.isOtherwiseForReviewer() ? Outcome.NEEDS_REVIEW : Outcome.NOT_MET;
    }

    /** What the rules that are possible, and not certain, wait for; before it what a person must be told. */
    private List<Missing> missing(StatedFacts observed, List<RuleMatch> matches) {
        Set<Missing> missing = new LinkedHashSet<>(observed.missing(reads));
        matches.forEach(match -> missing.addAll(match.missing()));
        return List.copyOf(missing);
    }

    private @Nullable Waiver waiver(ProgramDescription description) {
        if (criterion.level() != Level.REQUIRED_UNLESS_WAIVED || description.waivers() == null) {
            return null;
        }
        return description.waivers().stream()
                .filter(waiver -> waiver.reason() != null && !waiver.reason().isNone())
                .filter(waiver -> criterion.id().equals(waiver.criterion())
                        || (pack.id() + "#" + criterion.id()).equals(waiver.criterion()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> pointers(ProgramDescription description, List<RuleMatch> deciding) {
        return deciding.stream()
                .flatMap(match -> match.parts().stream())
                .map(description::pointerTo)
                .distinct()
                .sorted()
                .toList();
    }
}
