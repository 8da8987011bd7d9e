package ca.touchstone.report;

import ca.touchstone.framework.Theme;
import ca.touchstone.report.ThemePosition.EffectiveBound;
import ca.touchstone.review.Outcome;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The positions that frameworks take on one theme, made from their packs alone. */
final class Disagreement {
    private final ReportFormatter words;
    private final Theme theme;
    private final Map<String, List<ThemePosition>> positions = new LinkedHashMap<>();
    private final List<ThemePosition> held;
    private final List<String> silent;

    /**
     * The positions.
     *
     * @param held what the frameworks hold on the theme, in order
     * @param silent the ids of those that ask nothing of the kind
     */
    Disagreement(ReportFormatter words, Theme theme, List<ThemePosition> held, List<String> silent) {
        this.words = words;
        this.theme = theme;
        this.held = held;
        this.silent = silent;
        held.stream()
                .sorted(Comparator.comparing(one -> one.criterion().level()))
                .forEach(one -> positions
                        .computeIfAbsent(one.stance(words), ignored -> new ArrayList<>())
                        .add(one));
    }

    /** Whether there is more than one position; that nobody asks for anything is none. */
    boolean isOne() {
        return positions.size() + (silent.isEmpty() ? 0 : 1) > 1 && !held.isEmpty();
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("theme", theme.id());
        node.put("title", words.in(theme.title()));
        ArrayNode list = node.putArray("positions");
        positions.forEach((stance, holders) -> position(list.addObject(), stance, holders));
        ArrayNode notAsked = node.putArray("notAsked");
        silent.forEach(notAsked::add);
        ArrayNode opposed = node.putArray("opposed");
        opposites().forEach((quantity, bounds) -> opposed(opposed.addObject(), quantity, bounds));
        return node;
    }

    private void position(ObjectNode node, String stance, List<ThemePosition> holders) {
        node.put("level", ReportFormatter.code(holders.get(0).criterion().level()));
        node.put("text", sentence(stance, holders));
        ArrayNode list = node.putArray("heldBy");
        for (ThemePosition holder : holders) {
            String outcome = ReportFormatter.code(holder.finding().outcome());
            list.addObject()
                    .put("framework", holder.framework())
                    .put("criterion", holder.criterion().id())
                    .put("outcome", outcome)
                    .put(
                            "text",
                            words.say(
                                    "compare.holder",
                                    holder.framework(),
                                    words.in(holder.criterion().title()),
                                    words.say("outcome." + outcome)));
        }
    }

    /** The stance, and how many of those who hold it found what. */
    private String sentence(String stance, List<ThemePosition> holders) {
        Map<Outcome, Long> counts = holders.stream()
                .collect(Collectors.groupingBy(one -> one.finding().outcome(), TreeMap::new, Collectors.counting()));
        String found = counts.entrySet().stream()
                .map(entry -> words.say("outcome." + ReportFormatter.code(entry.getKey())) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return words.say(
                "compare.position", stance.substring(0, 1).toUpperCase(Locale.ROOT) + stance.substring(1), found);
    }

    /** A bound and who sets it. */
    private record Setting(ThemePosition by, EffectiveBound bound) {}

    /** The bounds on one quantity that no program can keep to together, by the quantity. */
    private Map<String, List<Setting>> opposites() {
        List<Setting> all = held.stream()
                .flatMap(by -> by.bounds().stream().map(bound -> new Setting(by, bound)))
                .toList();
        return all.stream()
                .filter(set -> all.stream()
                        .anyMatch(
                                other -> !other.by().framework().equals(set.by().framework())
                                        && (set.bound().excludes(other.bound())
                                                || other.bound().excludes(set.bound()))))
                .collect(Collectors.groupingBy(
                        set -> set.bound().bound().quantity(), LinkedHashMap::new, Collectors.toList()));
    }

    private void opposed(ObjectNode node, String quantity, List<Setting> bounds) {
        node.put("quantity", quantity);
        List<Setting> ceilings =
                bounds.stream().filter(set -> set.bound().isCeiling()).toList();
        List<Setting> floors =
                bounds.stream().filter(set -> !set.bound().isCeiling()).toList();
        node.put("text", words.say("compare.opposed", said(ceilings), said(floors)));
        ArrayNode list = node.putArray("bounds");
        Stream.of(ceilings, floors).flatMap(List::stream).forEach(set -> list.add(bound(set)));
    }

    private String said(List<Setting> bounds) {
        return bounds.stream()
                .map(set -> words.say(
                        "compare.bound", set.bound().say(words), set.by().framework()))
                .collect(Collectors.joining(", "));
    }

    private ObjectNode bound(Setting set) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("framework", set.by().framework())
                .put("criterion", set.by().criterion().id())
                .put("limit", set.bound().bound().limit())
                .put("direction", ReportFormatter.code(set.bound().bound().direction()))
                .put("inclusive", set.bound().bound().inclusive())
                .<ObjectNode>set("value", JsonReport.number(set.bound().number()))
                .put("unit", ReportFormatter.code(set.bound().unit()))
                .put("text", set.bound().say(words));
    }
}
