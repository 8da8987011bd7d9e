package ca.touchstone.report;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.DecidedBy;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.NotCovered;
import ca.touchstone.framework.Otherwise;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Source;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts packs into words. Immutable. */
public final class FrameworkWriter {
    private final ReportFormatter words;

    /**
     * A writer.
     *
     * @param fields the words for the fields of a description
     * @param language the language of the sentences
     */
    public FrameworkWriter(Fields fields, Language language) {
        this.words = new ReportFormatter(fields, language);
    }

    /** A pack as a list has it. */
    public FrameworkEntry entry(Pack pack) {
        Framework framework = pack.framework();
        return new FrameworkEntry(
                pack.id(),
                words.in(framework.title()),
                words.place(framework.jurisdiction()),
                framework.status(),
                framework.purpose(),
                framework.extends_(),
                new Report.Dates(framework.inForce().from(), framework.inForce().to()),
                pack.sha256(),
                framework.jurisdiction(),
                words.in(framework.steward()),
                framework.criteria().size(),
                Coverage.of(framework),
                words.in(framework.restsOn()),
                read(framework).findFirst().orElse(null),
                read(framework).reduce((earlier, later) -> later).orElse(null));
    }

    /** When its sources were read, in order. */
    private static Stream<LocalDate> read(Framework framework) {
        return framework.sources().values().stream().map(Source::read).sorted();
    }

    /** A pack with all that it says. */
    public FrameworkDetails details(Pack pack) {
        Framework framework = pack.framework();
        FrameworkEntry entry = entry(pack);
        return new FrameworkDetails(
                entry.id(),
                entry.title(),
                entry.place(),
                entry.status(),
                entry.purpose(),
                entry.base(),
                entry.inForce(),
                entry.sha256(),
                entry.jurisdiction(),
                entry.steward(),
                entry.clauses(),
                entry.restsOn(),
                framework.zone(),
                words.inOrNull(framework.inForce().note()),
                framework.scope(),
                framework.isOnlyByName() ? false : null,
                words.inOrNull(framework.reason()),
                framework.sources().entrySet().stream()
                        .map(source -> ReviewWriter.source(source.getKey(), source.getValue(), words))
                        .toList(),
                pack.rulesFile(),
                framework.limits().entrySet().stream()
                        .map(limit -> limit(limit.getKey(), limit.getValue()))
                        .toList(),
                framework.criteria().stream()
                        .map(criterion -> criterion(pack, criterion))
                        .toList(),
                framework.notCovered().stream().map(this::notCovered).toList());
    }

    private FrameworkDetails.Limit limit(String name, Limit limit) {
        return new FrameworkDetails.Limit(
                name,
                words.in(limit.meaning()),
                limit.unit(),
                limit.basis(),
                words.inOrNull(limit.why()),
                limit.values().entrySet().stream()
                        .map(value -> new FrameworkDetails.Value(
                                value.getKey(), ReportFormatter.plainNumber(value.getValue())))
                        .toList());
    }

    private FrameworkDetails.Criterion criterion(Pack pack, Criterion criterion) {
        return new FrameworkDetails.Criterion(
                criterion.id(),
                criterion.theme(),
                words.in(criterion.title()),
                words.in(criterion.question()),
                criterion.level(),
                criterion.weight(),
                Objects.requireNonNullElse(criterion.decidedBy(), DecidedBy.RULES),
                criterion.isForReviewer() ? null : Objects.requireNonNullElse(criterion.otherwise(), Otherwise.NOT_MET),
                pack.reads(criterion),
                criterion.evidence(),
                words.in(criterion.remedy()),
                criterion.clauses().stream()
                        .map(clause -> ReviewWriter.clause(clause, words))
                        .toList(),
                pack.rules().stream()
                        .filter(rule -> rule.criterion().equals(criterion.id()))
                        .map(FrameworkWriter::rule)
                        .toList());
    }

    private static FrameworkDetails.Rule rule(Rule rule) {
        return new FrameworkDetails.Rule(rule.name(), rule.side(), rule.line(), rule.limits());
    }

    private FrameworkDetails.NotCovered notCovered(NotCovered notCovered) {
        return new FrameworkDetails.NotCovered(
                new Report.CitedClause(
                        notCovered.source(),
                        words.in(notCovered.at()),
                        words.in(notCovered.says()),
                        notCovered.provenance()),
                notCovered.why(),
                words.inOrNull(notCovered.note()));
    }
}
