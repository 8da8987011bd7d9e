package ca.touchstone.report;

import ca.touchstone.analysis.Change;
import ca.touchstone.analysis.Change.OutcomeChange;
import ca.touchstone.analysis.Change.VerdictChange;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Status;
import ca.touchstone.framework.Theme;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Submission;
import ca.touchstone.program.FieldPath;
import ca.touchstone.report.ThemePosition.EffectiveBound;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets one program's reviews side by side. The same reviews give the same comparison. Immutable. */
public final class ComparisonWriter {
    private static final String SCHEMA = "touchstone/comparison/2";
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
    public ComparisonWriter(Fields fields, String version, Language language, List<Theme> themes) {
        this.words = new ReportFormatter(fields, language);
        this.version = version;
        this.themes = List.copyOf(themes);
    }

    /** The comparison of the reviews of that submission, and of what one change would do to them. */
    public Comparison write(Submission submission, Reviews reviews, List<Change> changes) {
        ScopeWriter scopes = new ScopeWriter(submission.description(), words);
        Comparison comparison = new Comparison(
                SCHEMA,
                words.language(),
                reviews.asOf().requested(),
                ReportWriter.subject(submission, words),
                new Report.Product(Engine.NAME, version),
                SetAsideWriter.write(submission, reviews.done(), words),
                reviews.done().stream().map(this::framework).toList(),
                themes.stream().map(theme -> row(theme, reviews)).toList(),
                themes.stream()
                        .map(theme -> disagreement(theme, reviews))
                        .flatMap(Optional::stream)
                        .toList(),
                changes.stream().map(this::change).toList(),
                reviews.notReviewed().stream()
                        .map(left -> scopes.write(left, reviews.asOf()))
                        .toList(),
                null);
        return comparison.signed(ReportJson.sha256(ReportJson.bytes(comparison)));
    }

    private Comparison.Framework framework(Review review) {
        Framework framework = review.pack().framework();
        return new Comparison.Framework(
                review.pack().id(),
                words.in(framework.title()),
                words.place(framework.jurisdiction()),
                framework.status(),
                framework.purpose(),
                framework.extends_(),
                new Report.Dates(framework.inForce().from(), framework.inForce().to()),
                PackDigest.of(review.pack(), review.asOf()).root(),
                review.asOf(),
                review.verdict().value(),
                ReviewWriter.sources(framework, words));
    }

    private Comparison.Row row(Theme theme, Reviews reviews) {
        return new Comparison.Row(
                theme.id(),
                words.in(theme.title()),
                words.in(theme.about()),
                reviews.done().stream().map(review -> cell(theme, review)).toList());
    }

    private Comparison.Cell cell(Theme theme, Review review) {
        List<ThemePosition> held = held(theme, review);
        return new Comparison.Cell(
                review.pack().id(),
                outcome(held),
                held.stream().map(this::criterion).toList());
    }

    private static List<ThemePosition> held(Theme theme, Review review) {
        return review.findings().stream()
                .filter(finding -> finding.criterion().theme().equals(theme.id()))
                .map(finding -> ThemePosition.of(review, finding))
                .toList();
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

    private Comparison.Criterion criterion(ThemePosition held) {
        return new Comparison.Criterion(
                held.criterion().id(),
                words.in(held.criterion().title()),
                held.criterion().level(),
                held.stance(words),
                held.finding().outcome(),
                held.bounds().stream().map(this::limit).toList(),
                held.criterion().clauses().stream()
                        .map(clause -> ReviewWriter.clause(clause, words))
                        .toList());
    }

    private Comparison.Limit limit(EffectiveBound bound) {
        return new Comparison.Limit(
                bound.bound().limit(),
                ReportFormatter.plainNumber(bound.number()),
                bound.unit(),
                bound.limit().value().since(),
                bound.limit().limit().basis(),
                bound.bound().direction(),
                bound.bound().inclusive(),
                bound.say(words));
    }

    private Optional<Comparison.Disagreement> disagreement(Theme theme, Reviews reviews) {
        List<ThemePosition> held = reviews.done().stream()
                .flatMap(review -> held(theme, review).stream())
                .toList();
        List<String> silent = reviews.done().stream()
                .filter(review -> held(theme, review).isEmpty())
                .map(review -> review.pack().id())
                .toList();
        return new Disagreements(words).on(theme, held, silent);
    }

    private Comparison.Change change(Change change) {
        String field = change.field().name();
        return new Comparison.Change(
                FieldPath.pointerOf(field),
                Facts.range(change.stated()),
                ReportFormatter.plainNumber(change.number()),
                words.say(
                        "compare.change",
                        words.label(field),
                        words.number(change.number()),
                        words.value(field, change.stated())),
                change.findings().stream().map(this::turn).toList(),
                change.verdicts().stream().map(this::turn).toList());
    }

    private Comparison.OutcomeTurn turn(OutcomeChange turn) {
        String what = words.say(
                "compare.criterion", turn.pack().id(), words.in(turn.criterion().title()));
        return new Comparison.OutcomeTurn(
                turn.pack().id(),
                turn.criterion().id(),
                turn.from(),
                turn.to(),
                words.say("compare.turn", what, words.say("outcome", turn.to()), words.say("outcome", turn.from())));
    }

    private Comparison.VerdictTurn turn(VerdictChange turn) {
        String what = words.say("compare.verdict", named(turn.pack()));
        return new Comparison.VerdictTurn(
                turn.pack().id(),
                turn.from(),
                turn.to(),
                words.say("compare.turn", what, words.say("verdict", turn.to()), words.say("verdict", turn.from())));
    }

    /** The id of a pack, never without the word draft where it is one: a verdict stands beside it. */
    private String named(Pack pack) {
        Status status = pack.framework().status();
        return status == Status.DRAFT ? pack.id() + " (" + words.say("status", status) + ")" : pack.id();
    }
}
