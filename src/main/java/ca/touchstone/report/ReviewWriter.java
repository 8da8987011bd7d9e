package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Source;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Integrity;
import ca.touchstone.review.Missing;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Score;
import ca.touchstone.review.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a report has of one review. */
final class ReviewWriter {
    private final ReportFormatter words;
    private final Facts facts;
    private final Review review;
    private final PackDigest digest;
    private final Pack pack;
    private final Map<String, DatedLimit> limits;
    private final Explanation explanation;

    ReviewWriter(ReportFormatter words, Facts facts, Review review, PackDigest digest) {
        this.words = words;
        this.facts = facts;
        this.review = review;
        this.digest = digest;
        this.pack = review.pack();
        this.limits = DatedLimit.of(pack, review.asOf());
        this.explanation = new Explanation(words, facts, limits);
    }

    Report.Review write(Reviews reviews) {
        return new Report.Review(
                framework(),
                review.asOf(),
                verdict(review.verdict()),
                base(reviews),
                score(review.score()),
                new Report.Evidenced(
                        Report.Conclusion.of(review.asEvidenced().verdict().value()),
                        score(review.asEvidenced().score())),
                Coverage.of(pack.framework()),
                sources(pack.framework(), words),
                pack.rulesFile(),
                review.findings().stream().map(this::finding).toList(),
                integrity());
    }

    private Report.Framework framework() {
        Framework framework = pack.framework();
        return new Report.Framework(
                pack.id(),
                words.in(framework.title()),
                words.place(framework.jurisdiction()),
                framework.status(),
                framework.purpose(),
                new Report.Dates(framework.inForce().from(), framework.inForce().endedBefore(review.asOf())),
                digest.root(),
                digest.leaves());
    }

    private static Report.VerdictAndWhy verdict(Verdict verdict) {
        return new Report.VerdictAndWhy(verdict.value(), verdict.value(), verdict.because(), verdict.without());
    }

    private Report.@Nullable Base base(Reviews reviews) {
        String id = pack.framework().extends_();
        return id == null
                ? null
                : new Report.Base(
                        id, reviews.together(review).map(Report.Conclusion::of).orElse(null));
    }

    static Report.@Nullable Conclusion<Report.Interval> score(@Nullable Score score) {
        return score == null
                ? null
                : Report.Conclusion.of(new Report.Interval(
                        score.low().percent(),
                        score.high().percent(),
                        score.low().toString(),
                        score.high().toString(),
                        score.decided().toString()));
    }

    /** The sources that the clauses of its criteria cite, in the order of the pack. */
    static List<Report.Source> sources(Framework framework, ReportFormatter words) {
        Set<String> cited = framework.criteria().stream()
                .flatMap(criterion -> criterion.clauses().stream())
                .map(Clause::source)
                .collect(Collectors.toSet());
        return framework.sources().entrySet().stream()
                .filter(source -> cited.contains(source.getKey()))
                .map(source -> source(source.getKey(), source.getValue(), words))
                .toList();
    }

    static Report.Source source(String id, Source source, ReportFormatter words) {
        return new Report.Source(
                id,
                words.in(source.title()),
                source.language(),
                source.url(),
                source.read(),
                words.inOrNull(source.note()));
    }

    private Report.Finding finding(Finding finding) {
        facts.add(finding);
        Criterion criterion = finding.criterion();
        return new Report.Finding(
                criterion.id(),
                criterion.theme(),
                words.in(criterion.title()),
                words.in(criterion.question()),
                criterion.level(),
                criterion.weight(),
                Report.Conclusion.of(finding.outcome()),
                finding.observed().stream().map(facts::observed).toList(),
                finding.limits().stream()
                        .map(limits::get)
                        .filter(Objects::nonNull)
                        .map(limit -> limit.entry(words))
                        .toList(),
                finding.missing().stream().map(Missing::pointer).toList(),
                finding.parts(),
                explanation.of(finding),
                remedy(finding),
                criterion.clauses().stream()
                        .map(clause -> clause(clause, words))
                        .toList(),
                finding.rule() == null ? null : finding.rule().line(),
                finding.rules().stream()
                        .map(rule -> new Report.RuleLine(rule.line(), rule.side()))
                        .toList());
    }

    private @Nullable String remedy(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_MET, WAIVED -> words.in(finding.criterion().remedy());
            case MET, NOT_APPLICABLE, UNDETERMINED, NEEDS_REVIEW -> null;
        };
    }

    static Report.CitedClause clause(Clause clause, ReportFormatter words) {
        return new Report.CitedClause(
                clause.source(), words.in(clause.at()), words.in(clause.says()), clause.provenance());
    }

    private Report.Integrity integrity() {
        Integrity integrity = review.integrity();
        return new Report.Integrity(
                integrity.isComplete() ? "complete" : "incomplete",
                integrity.declared(),
                integrity.found(),
                integrity.defects().stream()
                        .map(defect ->
                                new Report.Fault(defect.kind(), defect.criterion(), words.say("defect", defect.kind())))
                        .toList());
    }
}
