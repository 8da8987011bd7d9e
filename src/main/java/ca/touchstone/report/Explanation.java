package ca.touchstone.report;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Limit;
import ca.touchstone.program.Text;
import ca.touchstone.review.Defect;
import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import ca.touchstone.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in sentences how a finding came about. */
final class Explanation {
    private final Words words;
    private final Review review;

    Explanation(Words words, Review review) {
        this.words = words;
        this.review = review;
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
        sentences.add(words.say("explain." + Words.code(finding.outcome())));
        sentences.addAll(stated(finding));
        for (String name : finding.limits()) {
            Limit limit =
                    Objects.requireNonNull(review.pack().framework().limits().get(name));
            limit.on(review.asOf())
                    .ifPresent(value -> sentences.add(words.say(
                            "explain.limit",
                            words.in(limit.meaning()),
                            words.quantity(value.number(), limit.unit()),
                            value.since(),
                            words.say("basis." + Words.code(limit.basis())))));
        }
        if (!finding.parts().isEmpty()) {
            sentences.add(words.say("explain.parts", String.join(", ", finding.parts())));
        }
        return sentences;
    }

    private List<String> stated(Finding finding) {
        return finding.observed().isEmpty()
                ? List.of()
                : List.of(words.say(
                        "explain.stated",
                        finding.observed().stream().map(this::fact).collect(Collectors.joining("; "))));
    }

    private String fact(Fact fact) {
        return words.say("explain.fact", words.label(fact.field()), words.value(fact.field(), fact.value()));
    }

    private List<String> undetermined(Finding finding) {
        Criterion criterion = finding.criterion();
        if (review.integrity().defects().stream().map(Defect::criterion).anyMatch(criterion.id()::equals)
                && finding.missing().isEmpty()) {
            return List.of(words.say("explain.defect"));
        }
        List<String> sentences = new ArrayList<>();
        String unstated = labels(finding, false);
        if (!unstated.isEmpty()) {
            sentences.add(words.say("explain.missing", unstated));
        }
        String tooWide = labels(finding, true);
        if (!tooWide.isEmpty()) {
            sentences.add(words.say("explain.too-wide", tooWide));
        }
        return sentences;
    }

    /** The labels of what is missing: what is stated too vaguely, or what is not stated at all. */
    private String labels(Finding finding, boolean vague) {
        return finding.missing().stream()
                .filter(missing -> isVague(finding, missing) == vague)
                .map(missing -> words.label(missing.field()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isVague(Finding finding, Missing missing) {
        return finding.observed().stream().anyMatch(fact -> fact.pointer().equals(missing.pointer()));
    }

    private List<String> waived(Finding finding) {
        Text reason = Objects.requireNonNull(finding.waiver()).reason();
        return List.of(words.say("explain.waived", words.in(Objects.requireNonNull(reason))));
    }
}
