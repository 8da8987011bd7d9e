package ca.touchstone.report;

import ca.touchstone.framework.Theme;
import ca.touchstone.report.ThemePosition.EffectiveBound;
import ca.touchstone.review.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where frameworks disagree on a theme: in what they ask, made from their packs alone. */
final class Disagreements {
    private final ReportFormatter words;

    Disagreements(ReportFormatter words) {
        this.words = words;
    }

    /**
     * The positions on a theme; empty where there is only one. That nobody asks for anything is none.
     *
     * @param held what the frameworks hold on the theme, in order
     * @param silent the ids of those that ask nothing of the kind
     */
    Optional<Comparison.Disagreement> on(Theme theme, List<ThemePosition> held, List<String> silent) {
        Map<String, List<ThemePosition>> positions = new LinkedHashMap<>();
        held.stream()
                .sorted(Comparator.comparing(one -> one.criterion().level()))
                .forEach(one -> positions
                        .computeIfAbsent(one.stance(words), ignored -> new ArrayList<>())
                        .add(one));
        if (held.isEmpty() || positions.size() + (silent.isEmpty() ? 0 : 1) < 2) {
            return Optional.empty();
        }
        return Optional.of(new Comparison.Disagreement(
                theme.id(),
                words.in(theme.title()),
                positions.entrySet().stream()
                        .map(position -> position(position.getKey(), position.getValue()))
                        .toList(),
                silent,
                opposites(held).entrySet().stream()
                        .map(opposed -> opposed(opposed.getKey(), opposed.getValue()))
                        .toList()));
    }

    private Comparison.Position position(String stance, List<ThemePosition> holders) {
        return new Comparison.Position(
                holders.get(0).criterion().level(),
                sentence(stance, holders),
                holders.stream().map(this::holder).toList());
    }

    private Comparison.Holder holder(ThemePosition holder) {
        Outcome outcome = holder.finding().outcome();
        return new Comparison.Holder(
                holder.framework(),
                holder.criterion().id(),
                outcome,
                words.say(
                        "compare.holder",
                        holder.framework(),
                        words.in(holder.criterion().title()),
                        words.say("outcome", outcome)));
    }

    /** The stance, and how many of those who hold it found what. */
    private String sentence(String stance, List<ThemePosition> holders) {
        Map<Outcome, Long> counts = holders.stream()
                .collect(Collectors.groupingBy(one -> one.finding().outcome(), TreeMap::new, Collectors.counting()));
        String found = counts.entrySet().stream()
                .map(entry -> words.say("outcome", entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return words.say(
                "compare.position", stance.substring(0, 1).toUpperCase(Locale.ROOT) + stance.substring(1), found);
    }

    /** A bound and who sets it. */
    private record Setting(ThemePosition by, EffectiveBound bound) {
        boolean isOpposedTo(Setting other) {
            return !other.by().framework().equals(by.framework())
                    && (bound.excludes(other.bound()) || other.bound().excludes(bound));
        }
    }

    /** The bounds on one quantity that no program can keep to together, by the quantity. */
    private static Map<String, List<Setting>> opposites(List<ThemePosition> held) {
        List<Setting> all = held.stream()
                .flatMap(by -> by.bounds().stream().map(bound -> new Setting(by, bound)))
                .toList();
        return all.stream()
                .filter(set -> all.stream().anyMatch(set::isOpposedTo))
                .collect(Collectors.groupingBy(
                        set -> set.bound().bound().quantity(), LinkedHashMap::new, Collectors.toList()));
    }

    private Comparison.Opposed opposed(String quantity, List<Setting> bounds) {
        List<Setting> ceilings =
                bounds.stream().filter(set -> set.bound().isCeiling()).toList();
        List<Setting> floors =
                bounds.stream().filter(set -> !set.bound().isCeiling()).toList();
        return new Comparison.Opposed(
                quantity,
                words.say("compare.opposed", said(ceilings), said(floors)),
                Stream.of(ceilings, floors)
                        .flatMap(List::stream)
                        .map(this::bound)
                        .toList());
    }

    private String said(List<Setting> bounds) {
        return bounds.stream()
                .map(set -> words.say(
                        "compare.bound", set.bound().say(words), set.by().framework()))
                .collect(Collectors.joining(", "));
    }

    private Comparison.Bound bound(Setting set) {
        return new Comparison.Bound(
                set.by().framework(),
                set.by().criterion().id(),
                set.bound().bound().limit(),
                set.bound().bound().direction(),
                set.bound().bound().inclusive(),
                ReportFormatter.plainNumber(set.bound().number()),
                set.bound().unit(),
                set.bound().say(words));
    }
}
