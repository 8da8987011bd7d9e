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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the rules say about one criterion into a finding. Silence is handled here, not in rules: a side counts as
 * proven only if what it takes to prove it is stated.
 */
final class CriterionReview {
    private final Criterion criterion;
    private final Pack pack;
    private final List<FieldPath> reads;
    private final List<FieldPath> readsAny;
    private final List<FieldPath> readsEach;
    private final List<FieldPath> fields;
    private final List<Rule> rules;
    private final List<String> limits;
    private final boolean oneSided;

    /** A finding, and what was wrong with the pack in coming to it. */
    record Result(Finding finding, List<Defect> defects) {}

    CriterionReview(Criterion criterion, Pack pack) {
        this.criterion = criterion;
        this.pack = pack;
        this.reads = paths(criterion.reads());
        this.readsAny = paths(criterion.readsAny());
        this.readsEach = paths(criterion.readsEach());
        this.fields =
                Stream.of(reads, readsAny, readsEach).flatMap(List::stream).toList();
        this.rules = pack.rules().stream()
                .filter(rule -> rule.criterion().equals(criterion.id()))
                .sorted(Comparator.comparingInt(Rule::line))
                .toList();
        this.limits = rules.stream()
                .flatMap(rule -> rule.limits().stream())
                .distinct()
                .toList();
        this.oneSided =
                !criterion.isForReviewer() && (!hasRule(Side.MET) || (!hasRule(Side.NOT_MET) && mustBeTwoSided()));
    }

    private static List<FieldPath> paths(List<String> names) {
        return names.stream().map(FieldPath::of).toList();
    }

    /** Not where the criterion is informative, or asks only that something be stated which has no word for none. */
    private boolean mustBeTwoSided() {
        return criterion.level() != Level.INFORMATIVE
                && (fields.isEmpty() || fields.stream().anyMatch(FieldPath::canFallShort));
    }

    private boolean hasRule(Side side) {
        return rules.stream().anyMatch(rule -> rule.side() == side);
    }

    String id() {
        return criterion.id();
    }

    /** The finding that comes of these rulings on this criterion. */
    Result decide(StatedFacts observed, List<RuleMatch> rulings) {
        ProgramDescription description = observed.description();
        Set<Side> proven = proven(observed, rulings);
        Outcome outcome = outcome(observed, proven);
        List<Missing> missing = outcome == Outcome.UNDETERMINED ? observed.missing(fields) : List.of();
        boolean silent = outcome == Outcome.UNDETERMINED && missing.isEmpty();
        Waiver waiver = outcome == Outcome.NOT_MET || outcome == Outcome.UNDETERMINED ? waiver(description) : null;
        List<RuleMatch> deciding = proven.size() == 1 ? of(proven.iterator().next(), rulings) : List.of();
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
        return new Result(finding, defects(proven, silent));
    }

    /** Whether it reads a list that is stated to have no members: a fact that no member can carry. */
    boolean readsEmptyList(StatedFacts observed) {
        for (FieldPath path : fields) {
            StatedFacts.InField found = observed.in(path);
            if (path.ofMembers() && found.facts().isEmpty() && found.missing().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The finding when nothing that the criterion reads counts as stated. */
    Result undecided(ProgramDescription description) {
        Waiver waiver = waiver(description);
        Outcome outcome = waiver == null ? Outcome.UNDETERMINED : Outcome.WAIVED;
        return new Result(
                new Finding(criterion, outcome, List.of(), List.of(), List.of(), null, rules, limits, waiver),
                defects(Set.of(), false));
    }

    private List<Defect> defects(Set<Side> proven, boolean silent) {
        if (!oneSided && proven.size() < 2 && !silent) {
            return List.of();
        }
        List<Defect> defects = new ArrayList<>();
        if (oneSided) {
            defects.add(new Defect(Defect.Kind.ONE_SIDED, criterion.id()));
        }
        if (proven.size() > 1) {
            defects.add(new Defect(Defect.Kind.CONTRADICTION, criterion.id()));
        } else if (silent) {
            defects.add(new Defect(Defect.Kind.SILENT, criterion.id()));
        }
        return defects;
    }

    /** The rulings of one side, in the order of their rules. */
    private static List<RuleMatch> of(Side side, List<RuleMatch> rulings) {
        if (rulings.size() == 1) {
            return rulings;
        }
        List<RuleMatch> found = new ArrayList<>(rulings.size());
        for (RuleMatch ruling : rulings) {
            if (ruling.rule().side() == side) {
                found.add(ruling);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(ruling -> ruling.rule().line()));
        }
        return found;
    }

    /** The sides that the rules prove and that what is stated allows to be proven. */
    private Set<Side> proven(StatedFacts observed, List<RuleMatch> rulings) {
        if (rulings.isEmpty()) {
            return Set.of();
        }
        if (rulings.size() == 1) {
            Side side = rulings.get(0).rule().side();
            return allows(observed, side) ? Set.of(side) : Set.of();
        }
        Set<Side> proven = EnumSet.noneOf(Side.class);
        for (RuleMatch ruling : rulings) {
            if (allows(observed, ruling.rule().side())) {
                proven.add(ruling.rule().side());
            }
        }
        return proven;
    }

    private boolean allows(StatedFacts observed, Side side) {
        return observed.every(reads)
                && switch (side) {
                    case MET -> observed.some(readsAny) && observed.every(readsEach);
                    case NOT_MET -> observed.every(readsAny) && observed.some(readsEach);
                    case NOT_APPLICABLE -> true;
                };
    }

    private Outcome outcome(StatedFacts observed, Set<Side> proven) {
        if (criterion.isForReviewer() && !proven.equals(Set.of(Side.NOT_APPLICABLE))) {
            return observed.every(reads) ? Outcome.NEEDS_REVIEW : Outcome.UNDETERMINED;
        }
        if (proven.size() != 1) {
            return Outcome.UNDETERMINED;
        }
        return switch (proven.iterator().next()) {
            case MET -> Outcome.MET;
            case NOT_MET -> Outcome.NOT_MET;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
        };
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

    private static List<String> pointers(ProgramDescription description, List<RuleMatch> rulings) {
        if (rulings.isEmpty()) {
            return List.of();
        }
        Set<String> pointers = Set.of();
        for (RuleMatch ruling : rulings) {
            for (Object part : ruling.parts()) {
                pointers = pointers.isEmpty() ? new TreeSet<>() : pointers;
                pointers.add(description.pointerTo(part));
            }
        }
        return List.copyOf(pointers);
    }
}
