package ca.touchstone.report;

import ca.touchstone.analysis.Change;
import ca.touchstone.analysis.Change.OutcomeChange;
import ca.touchstone.analysis.Change.VerdictChange;
import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Status;
import ca.touchstone.framework.Theme;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Submission;
import ca.touchstone.report.ThemePosition.EffectiveBound;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one program's reviews against several frameworks side by side, theme by theme, as JSON, its primary form. The
 * same reviews give the same bytes; {@code sha256} is the digest of the compact UTF-8 form of all that stands before it.
 */
public final class JsonComparison {
    private static final String SCHEMA = "touchstone/comparison/1";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** What most needs attention comes first. */
    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.NOT_MET,
            Outcome.UNDETERMINED,
            Outcome.NEEDS_REVIEW,
            Outcome.WAIVED,
            Outcome.MET,
            Outcome.NOT_APPLICABLE);

    private final ReportFormatter words;
    private final String version;
    private final List<Theme> themes;

    /**
     * A writer.
     *
     * @param fields the words for the fields of a description
     * @param version the version of Touchstone that did the reviews
     * @param language the language of the sentences
     * @param themes the themes, in the order in which they are shown
     */
    public JsonComparison(Fields fields, String version, Language language, List<Theme> themes) {
        this.words = new ReportFormatter(fields, language);
        this.version = version;
        this.themes = List.copyOf(themes);
    }

    /** The comparison of the reviews of that submission, and of what one change would do to them. */
    public ObjectNode write(Submission submission, Reviews reviews, List<Change> changes) {
        ObjectNode node = NODES.objectNode();
        node.put("schema", SCHEMA);
        node.put("lang", words.language().code());
        node.put("asOf", reviews.asOf().toString());
        node.set("subject", SubjectNode.of(submission, words));
        node.set("engine", Engine.node(version));
        ArrayNode frameworks = node.putArray("frameworks");
        reviews.done().forEach(review -> frameworks.add(framework(review)));
        ArrayNode rows = node.putArray("themes");
        themes.forEach(theme -> rows.add(theme(theme, reviews)));
        ArrayNode disagreements = node.putArray("disagreements");
        themes.stream()
                .map(theme -> disagreement(theme, reviews))
                .filter(Disagreement::isOne)
                .forEach(one -> disagreements.add(one.json()));
        ArrayNode list = node.putArray("changes");
        changes.forEach(change -> list.add(change(change)));
        return Report.signed(node).json();
    }

    private ObjectNode framework(Review review) {
        return FrameworkNode.of(review.pack(), words.language())
                .put("verdict", ReportFormatter.code(review.verdict().value()));
    }

    /** The id of a pack, never without the word draft where it is one: a verdict stands beside it. */
    private String named(Pack pack) {
        Status status = pack.framework().status();
        return status == Status.DRAFT ? pack.id() + " (" + words.say("status.draft") + ")" : pack.id();
    }

    private static List<ThemePosition> held(Theme theme, Review review) {
        return review.findings().stream()
                .filter(finding -> finding.criterion().theme().equals(theme.id()))
                .map(finding -> ThemePosition.of(review, finding))
                .toList();
    }

    private ObjectNode theme(Theme theme, Reviews reviews) {
        ObjectNode node = NODES.objectNode();
        node.put("id", theme.id());
        node.put("title", words.in(theme.title()));
        node.put("about", words.in(theme.about()));
        ArrayNode cells = node.putArray("cells");
        for (Review review : reviews.done()) {
            List<ThemePosition> held = held(theme, review);
            Outcome outcome = outcome(held);
            ObjectNode cell = cells.addObject()
                    .put("framework", review.pack().id())
                    .put("outcome", outcome == null ? null : ReportFormatter.code(outcome));
            ArrayNode criteria = cell.putArray("criteria");
            held.forEach(one -> criteria.add(criterion(one)));
        }
        return node;
    }

    /** The worst outcome of the criteria that the verdict rests on; of all where it rests on none of them. */
    private static @Nullable Outcome outcome(List<ThemePosition> held) {
        List<ThemePosition> deciding =
                held.stream().filter(one -> one.criterion().level().decides()).toList();
        return (deciding.isEmpty() ? held : deciding)
                .stream()
                        .map(one -> one.finding().outcome())
                        .min(Comparator.comparing(WORST_FIRST::indexOf))
                        .orElse(null);
    }

    private ObjectNode criterion(ThemePosition held) {
        ObjectNode node = NODES.objectNode()
                .put("criterion", held.criterion().id())
                .put("title", words.in(held.criterion().title()))
                .put("level", ReportFormatter.code(held.criterion().level()))
                .put("stance", held.stance(words))
                .put("outcome", ReportFormatter.code(held.finding().outcome()));
        ArrayNode limits = node.putArray("limits");
        held.bounds().forEach(bound -> limits.add(limit(bound)));
        ArrayNode clauses = node.putArray("clauses");
        for (Clause clause : held.criterion().clauses()) {
            clauses.add(ClauseNode.of(held.review().pack().framework(), clause, words.language()));
        }
        return node;
    }

    private ObjectNode limit(EffectiveBound bound) {
        return NODES.objectNode()
                .put("name", bound.bound().limit())
                .<ObjectNode>set("value", JsonReport.number(bound.number()))
                .put("unit", ReportFormatter.code(bound.unit()))
                .put("since", bound.limit().value().since())
                .put("basis", ReportFormatter.code(bound.limit().limit().basis()))
                .put("direction", ReportFormatter.code(bound.bound().direction()))
                .put("inclusive", bound.bound().inclusive())
                .put("text", bound.say(words));
    }

    private Disagreement disagreement(Theme theme, Reviews reviews) {
        List<ThemePosition> held = reviews.done().stream()
                .flatMap(review -> held(theme, review).stream())
                .toList();
        List<String> silent = reviews.done().stream()
                .filter(review -> held(theme, review).isEmpty())
                .map(review -> review.pack().id())
                .toList();
        return new Disagreement(words, theme, held, silent);
    }

    private ObjectNode change(Change change) {
        String field = change.field().name();
        ObjectNode node = NODES.objectNode().put("pointer", "/" + field.replace('.', '/'));
        JsonReport.putRange(node, change.stated());
        node.set("instead", JsonReport.number(change.number()));
        node.put(
                "text",
                words.say(
                        "compare.change",
                        words.label(field),
                        words.number(change.number()),
                        words.value(field, change.stated())));
        ArrayNode findings = node.putArray("findings");
        for (OutcomeChange turn : change.findings()) {
            turn(
                    findings.addObject()
                            .put("framework", turn.pack().id())
                            .put("criterion", turn.criterion().id()),
                    "outcome.",
                    turn.from(),
                    turn.to(),
                    words.say(
                            "compare.criterion",
                            turn.pack().id(),
                            words.in(turn.criterion().title())));
        }
        ArrayNode verdicts = node.putArray("verdicts");
        for (VerdictChange sway : change.verdicts()) {
            turn(
                    verdicts.addObject().put("framework", sway.pack().id()),
                    "verdict.",
                    sway.from(),
                    sway.to(),
                    words.say("compare.verdict", named(sway.pack())));
        }
        return node;
    }

    private void turn(ObjectNode node, String prefix, Enum<?> from, Enum<?> to, String what) {
        String was = ReportFormatter.code(from);
        String becomes = ReportFormatter.code(to);
        node.put("from", was)
                .put("to", becomes)
                .put("text", words.say("compare.turn", what, words.say(prefix + becomes), words.say(prefix + was)));
    }
}
