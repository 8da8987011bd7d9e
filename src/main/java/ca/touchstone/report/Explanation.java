package ca.touchstone.report;

import ca.touchstone.program.FieldPath;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/** Says in sentences how a finding came about. */
final class Explanation {
    private final ReportFormatter words;
    private final Facts facts;
    private final Map<String, DatedLimit> limits;

    /**
     * Says findings of one pack.
     *
     * @param limits the limits that are in force, by name
     */
    Explanation(ReportFormatter words, Facts facts, Map<String, DatedLimit> limits) {
        this.words = words;
        this.facts = facts;
        this.limits = limits;
    }

    String of(Finding finding) {
        return String.join(
                " ",
                switch (finding.outcome()) {
                    case MET, NOT_MET, NOT_APPLICABLE -> decided(finding);
                    case UNDETERMINED -> undetermined(finding);
                    case NEEDS_REVIEW ->
                        List.of(words.say(
                                "explain.needs-review",
                                words.in(finding.criterion().question())));
                    case WAIVED -> waived(finding);
                });
    }

    private List<String> decided(Finding finding) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("explain", finding.outcome()));
        sentences.addAll(stated(finding));
        for (String name : finding.limits()) {
            DatedLimit limit = limits.get(name);
            if (limit != null) {
                sentences.add(limit.sentence(words));
            }
        }
        if (!finding.parts().isEmpty()) {
            sentences.add(words.say("explain.parts", String.join(", ", finding.parts())));
        }
        return sentences;
    }

    private List<String> stated(Finding finding) {
        if (finding.observed().isEmpty()) {
            return List.of();
        }
        StringJoiner all = new StringJoiner("; ");
        for (Fact fact : finding.observed()) {
            all.add(facts.said(fact));
        }
        return List.of(words.say("explain.stated", all));
    }

    /** That something is missing; where nothing is, only a fault of the pack can have left it undetermined. */
    private List<String> undetermined(Finding finding) {
        if (finding.missing().isEmpty()) {
            return List.of(words.say("explain.defect"));
        }
        Set<String> stated = new HashSet<>();
        for (Fact fact : finding.observed()) {
            stated.add(fact.pointer());
        }
        Set<String> unstated = new LinkedHashSet<>();
        Set<String> tooWide = new LinkedHashSet<>();
        Set<String> incomplete = new LinkedHashSet<>();
        for (Missing missing : finding.missing()) {
            if (!stated.contains(missing.pointer())) {
                unstated.add(words.label(missing.field()));
            } else {
                (isYesOrNo(missing.field()) ? incomplete : tooWide).add(words.label(missing.field()));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!unstated.isEmpty()) {
            sentences.add(words.say("explain.missing", String.join(", ", unstated)));
        }
        if (!tooWide.isEmpty()) {
            sentences.add(words.say("explain.too-wide", String.join(", ", tooWide)));
        }
        if (!incomplete.isEmpty()) {
            sentences.add(words.say("explain.incomplete", String.join(", ", incomplete)));
        }
        return sentences;
    }

    /** A no that is stated and leaves something open says that a list is not complete. */
    private static boolean isYesOrNo(String field) {
        return FieldPath.of(field).component().getType() == Boolean.class;
    }

    private List<String> waived(Finding finding) {
        LocalizedText reason = Objects.requireNonNull(finding.waiver()).reason();
        return List.of(words.say("explain.waived", words.in(Objects.requireNonNull(reason))));
    }
}
