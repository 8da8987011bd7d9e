package ca.touchstone.review;

import ca.touchstone.framework.AgeLimit;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Pack;
import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.program.Numbers;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reviews programs against one pack. The same description and date always give an equal review. Safe for
 * use by several threads at once.
 */
public final class Reviewer {
    private final Pack pack;
    private final RuleEvaluator judge;
    private final List<CriterionReview> criteria;
    /** The place of each criterion in the pack, by its id. */
    private final Map<String, Integer> places = new HashMap<>();
    /** Those of the day last asked for: reviews mostly come many to a day. */
    private volatile @Nullable Limits limits;

    /** A reviewer that uses the pack; throws {@link IllegalArgumentException} when it reads a field that is none. */
    public Reviewer(ReadyPack ready) {
        this.pack = ready.pack();
        this.judge = ready.evaluator();
        this.criteria = pack.framework().criteria().stream()
                .map(criterion -> new CriterionReview(criterion, pack))
                .toList();
        for (CriterionReview criterion : criteria) {
            places.put(criterion.id(), places.size());
        }
    }

    /** The pack that it reviews against. */
    public Pack pack() {
        return pack;
    }

    /** What the pack's limits say on one day. */
    private record Limits(LocalDate day, Numbers numbers, List<AgeLimit> ages) {}

    private Limits limitsOn(LocalDate day) {
        Limits known = limits;
        if (known == null || !known.day().equals(day)) {
            known = new Limits(day, new Numbers(pack.limitsOn(day)), List.copyOf(pack.agesOn(day)));
            limits = known;
        }
        return known;
    }

    /** For how long what was seen proves on that day. */
    List<AgeLimit> agesOn(LocalDate day) {
        return limitsOn(day).ages();
    }

    /** Reviews the program as it stands on that date. */
    public Review review(ProgramDescription description, LocalDate asOf) {
        return review(new StatedFacts(FactsOnDay.of(description, asOf, agesOn(asOf))), asOf);
    }

    /** As {@link #review(ProgramDescription, LocalDate)}, of facts on that date that other packs are asked about too. */
    Review review(StatedFacts observed, LocalDate asOf) {
        ProgramDescription description = observed.description();
        Numbers limits = limitsOn(asOf).numbers();
        List<CriterionReview.Result> claimed = results(observed, new Program(description, limits, asOf));
        List<Finding> findings = findings(claimed);
        Integrity integrity = integrity(claimed);
        Verdict verdict = Verdict.of(pack, description, findings, integrity);
        Score score = Score.of(findings);
        return new Review(
                pack,
                asOf,
                observed.setAside(),
                verdict,
                score,
                asEvidenced(observed, claimed, new Review.Reading(verdict, score), limits, asOf),
                findings,
                Question.from(findings, verdict),
                integrity);
    }

    private Review.Reading reading(ProgramDescription description, List<CriterionReview.Result> results) {
        List<Finding> findings = findings(results);
        return new Review.Reading(Verdict.of(pack, description, findings, integrity(results)), Score.of(findings));
    }

    private List<CriterionReview.Result> results(StatedFacts observed, Program program) {
        List<List<RuleMatch>> rulings = rulings(program);
        List<CriterionReview.Result> results = new ArrayList<>(criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            results.add(criteria.get(i).decide(observed, rulings.get(i)));
        }
        return results;
    }

    /** What the rules decide of each criterion, in pack order. */
    private List<List<RuleMatch>> rulings(Program program) {
        List<List<RuleMatch>> byCriterion = new ArrayList<>(Collections.nCopies(criteria.size(), List.of()));
        for (RuleMatch ruling : judge.evaluate(program)) {
            Integer criterion = places.get(ruling.rule().criterion());
            if (criterion != null) {
                List<RuleMatch> before = byCriterion.get(criterion);
                if (before.isEmpty()) {
                    before = new ArrayList<>(2);
                    byCriterion.set(criterion, before);
                }
                before.add(ruling);
            }
        }
        return byCriterion;
    }

    /**
     * The reading in which facts below a criterion's level of evidence count as not stated. Only what was decided can
     * change.
     */
    private Review.Reading asEvidenced(
            StatedFacts observed,
            List<CriterionReview.Result> claimed,
            Review.Reading asClaimed,
            Numbers limits,
            LocalDate asOf) {
        ProgramDescription description = observed.description();
        List<CriterionReview.Result> evidenced = new ArrayList<>(claimed);
        Map<EvidenceLevel, Set<String>> lacking = new EnumMap<>(EvidenceLevel.class);
        List<Integer> partly = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            Finding finding = claimed.get(i).finding();
            EvidenceLevel level = finding.criterion().evidence();
            if (level == null || finding.outcome().isOpen() || finding.outcome() == Outcome.WAIVED) {
                continue;
            }
            Set<String> pointers = lacking(finding, level);
            if (pointers.isEmpty()) {
                continue;
            }
            lacking.computeIfAbsent(level, ignored -> new HashSet<>()).addAll(pointers);
            partly.add(i);
        }
        lacking.forEach((level, pointers) -> {
            ProgramDescription shown = description.without(pointers);
            StatedFacts left = new StatedFacts(new FactsOnDay(shown, observed.setAside()));
            List<List<RuleMatch>> rulings = rulings(new Program(shown, limits, asOf));
            for (int i : partly) {
                Criterion criterion = claimed.get(i).finding().criterion();
                if (criterion.evidence() == level) {
                    evidenced.set(i, criteria.get(i).decide(left, rulings.get(i)));
                }
            }
        });
        return partly.isEmpty() ? asClaimed : reading(description, evidenced);
    }

    private static Set<String> lacking(Finding finding, EvidenceLevel level) {
        Set<String> pointers = new HashSet<>();
        for (Fact fact : finding.observed()) {
            if (fact.evidence().compareTo(level) < 0) {
                pointers.add(fact.pointer());
            }
        }
        return pointers;
    }

    private static List<Finding> findings(List<CriterionReview.Result> results) {
        List<Finding> findings = new ArrayList<>(results.size());
        results.forEach(result -> findings.add(result.finding()));
        return findings;
    }

    private static Integrity integrity(List<CriterionReview.Result> results) {
        List<Defect> defects = new ArrayList<>();
        int sound = 0;
        for (CriterionReview.Result result : results) {
            defects.addAll(result.defects());
            sound += result.defects().isEmpty() ? 1 : 0;
        }
        return new Integrity(results.size(), sound, defects);
    }
}
