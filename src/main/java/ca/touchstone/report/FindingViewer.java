package ca.touchstone.report;

import ca.touchstone.framework.Side;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Puts the findings of a report into sentences. Each shows, whatever its outcome, what was read and what is missing, its limits,
 * clauses and rules; the file of the rules and the sources stand once, above the findings of their framework.
 */
final class FindingViewer {
    private final ReportMessages say;
    private final Map<String, Report.Fact> facts = new HashMap<>();

    /**
     * For one report.
     *
     * @param facts what its findings read, in words
     */
    FindingViewer(ReportMessages say, List<Report.Fact> facts) {
        this.say = say;
        facts.forEach(fact -> this.facts.put(fact.pointer(), fact));
    }

    ReportView.Framework framework(Report.Review review) {
        List<ReportView.Detail> details = new ArrayList<>();
        add(
                details,
                "text.framework",
                List.of(review.framework().id() + ", "
                        + say.inForce(review.framework().inForce())));
        add(details, "text.covered", List.of(say.coverage(review.clauses())));
        add(details, "text.rules", List.of(review.rules()));
        add(details, "text.sources", sources(review));
        if (review.verdict().value() == Verdict.Value.NOT_SATISFIED) {
            Verdict.Value without = Objects.requireNonNull(review.verdict().without());
            add(
                    details,
                    "text.because",
                    List.of(
                            String.join(", ", review.verdict().because()),
                            say.get("text.without", say.word("verdict", without))));
        }
        for (Report.Fault defect : review.integrity().defects()) {
            add(details, "text.fault", List.of(say.get("text.integrity", defect.explanation(), defect.criterion())));
        }
        return new ReportView.Framework(
                review.framework().id(),
                say.titled(review.framework().title(), review.framework().place()),
                details,
                review.findings().stream()
                        .map(finding -> finding(finding, review))
                        .toList());
    }

    /** A detail with these lines; none without lines. */
    private void add(List<ReportView.Detail> details, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            details.add(new ReportView.Detail(say.get(key), lines.get(0), lines.subList(1, lines.size())));
        }
    }

    private List<String> sources(Report.Review review) {
        List<String> lines = new ArrayList<>();
        for (Report.Source source : review.sources()) {
            StringJoiner said = new StringJoiner(" ");
            said.add(say.get("text.source", lines.size() + 1, source.title(), source.read()));
            if (source.note() != null) {
                said.add(source.note());
            }
            said.add(source.url() == null ? say.get("text.no-address") : source.url());
            lines.add(said.toString());
        }
        return lines;
    }

    private ReportView.Finding finding(Report.Finding finding, Report.Review review) {
        List<ReportView.Detail> details = new ArrayList<>();
        reason(details, finding);
        if (finding.remedy() != null) {
            add(details, "text.remedy", List.of(finding.remedy()));
        }
        facts(details, finding);
        finding.limits().forEach(limit -> limit(details, limit));
        clauses(details, finding, review);
        add(details, "text.rules", List.of(rules(finding)));
        return new ReportView.Finding(
                Tone.of(finding.outcome().value()),
                say.word("outcome", finding.outcome().value()),
                finding.title() + " (" + finding.criterion() + ", " + say.word("level", finding.level()) + ")",
                details);
    }

    /** What neither the facts nor the rules tell: what a person is asked, why it is waived, a fault of the pack. */
    private void reason(List<ReportView.Detail> details, Report.Finding finding) {
        switch (finding.outcome().value()) {
            case NEEDS_REVIEW -> add(details, "text.question", List.of(finding.question()));
            case WAIVED -> add(details, "text.why", List.of(finding.explanation()));
            case UNDETERMINED ->
                add(details, "text.why", finding.missing().isEmpty() ? List.of(finding.explanation()) : List.of());
            case MET, NOT_MET, NOT_APPLICABLE -> {}
        }
    }

    private void facts(List<ReportView.Detail> details, Report.Finding finding) {
        Places stated = places();
        for (Report.Observed observed : finding.observed()) {
            Report.Fact fact = fact(observed.pointer());
            stated.add(
                    say.get(
                            "text.fact",
                            fact.label(),
                            String.valueOf(fact.text()),
                            say.word("evidence", observed.evidence())),
                    observed.pointer());
        }
        Set<String> pointers =
                finding.observed().stream().map(Report.Observed::pointer).collect(Collectors.toSet());
        Places unstated = places();
        Places vague = places();
        for (String missing : finding.missing()) {
            (pointers.contains(missing) ? vague : unstated).add(fact(missing).label(), missing);
        }
        add(details, "text.stated", stated.lines());
        add(details, "text.unstated", unstated.lines());
        add(details, "text.vague", vague.lines());
        if (!finding.parts().isEmpty()) {
            add(details, "text.parts", List.of(Places.list(finding.parts(), say.get("text.to"))));
        }
    }

    private Places places() {
        return new Places(say.get("text.to"));
    }

    private Report.Fact fact(String pointer) {
        return Objects.requireNonNull(facts.get(pointer), pointer);
    }

    private void limit(List<ReportView.Detail> details, Report.InForceLimit limit) {
        String meaning = limit.meaning() + ".";
        add(
                details,
                "text.limit",
                List.of(
                        say.get(
                                "text.number",
                                limit.text(),
                                limit.since(),
                                say.word("basis", limit.basis()),
                                limit.name()),
                        limit.why() == null ? meaning : meaning + " " + limit.why()));
    }

    /** The clauses, each place named once and followed by what it says. */
    private void clauses(List<ReportView.Detail> details, Report.Finding finding, Report.Review review) {
        List<String> sources = review.sources().stream().map(Report.Source::id).toList();
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        for (Report.CitedClause clause : finding.clauses()) {
            int number = sources.indexOf(clause.source());
            byPlace.computeIfAbsent(
                            say.get("text.place", review.sources().get(number).title(), number + 1, clause.at()),
                            place -> new ArrayList<>(List.of(place)))
                    .add(say.get("text.says", clause.says(), say.word("provenance", clause.provenance())));
        }
        byPlace.values().forEach(lines -> add(details, "text.clause", lines));
    }

    /** The lines of the rules by what they prove, and which of them decided. */
    private String rules(Report.Finding finding) {
        if (finding.rules().isEmpty()) {
            return say.get("text.no-rule");
        }
        Map<Side, List<String>> bySide = new LinkedHashMap<>();
        for (Report.RuleLine rule : finding.rules()) {
            String line = String.valueOf(rule.line());
            bySide.computeIfAbsent(rule.proves(), ignored -> new ArrayList<>())
                    .add(Objects.equals(rule.line(), finding.rule()) ? say.get("text.decided", line) : line);
        }
        StringJoiner said = new StringJoiner("; ");
        bySide.forEach((side, lines) -> said.add(say.get(
                lines.size() == 1 ? "text.proves" : "text.prove",
                say.word("outcome", side),
                String.join(", ", lines))));
        if (finding.rule() == null && finding.outcome().value() == Outcome.NOT_MET) {
            said.add(say.get("text.contrary"));
        }
        return said.toString();
    }
}
