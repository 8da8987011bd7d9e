package ca.touchstone.review;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Pack;
import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Judge judge;
    private final List<CriterionReview> criteria;
    /** Those of the day last asked for: reviews mostly come many to a day. */
    private volatile @Nullable Limits limits;

    /** A reviewer that uses the pack; throws {@link IllegalArgumentException} when it reads a field that is none. */
    public Reviewer(ReadyPack ready) {
        this.pack = ready.pack();
        this.judge = ready.judge();
        this.criteria = pack.framework().criteria().stream()
                .map(criterion -> new CriterionReview(criterion, pack))
                .toList();
    }

    /** The pack that it reviews against. */
    public Pack pack() {
        return pack;
    }

    /** The numbers in force on one day. */
    private record Limits(LocalDate day, Map<String, BigDecimal> numbers) {}

    private Map<String, BigDecimal> limitsOn(LocalDate day) {
        Limits known = limits;
        if (known == null || !known.day().equals(day)) {
            known = new Limits(day, pack.limitsOn(day));
            limits = known;
        }
        return known.numbers();
    }

    /** Reviews the program as it stands on that date. */
    public Review review(ProgramDescription description, LocalDate asOf) {
        Map<String, BigDecimal> limits = limitsOn(asOf);
        List<CriterionReview.Result> claimed = results(description, new Program(description, limits, asOf));
        List<CriterionReview.Result> evidenced = asEvidenced(description, claimed, limits, asOf);
        List<Finding> findings = findings(claimed);
        Integrity integrity = integrity(claimed);
        Verdict verdict = Verdict.of(pack, description, findings, integrity);
        return new Review(
                pack,
                asOf,
                verdict,
                Score.of(findings),
                new Review.Reading(
                        Verdict.of(pack, description, findings(evidenced), integrity(evidenced)),
                        Score.of(findings(evidenced))),
                findings,
                Question.from(findings, verdict),
                integrity);
    }

    private List<CriterionReview.Result> results(ProgramDescription description, Program program) {
        Map<String, List<Ruling>> rulings = rulings(program);
        List<CriterionReview.Result> results = new ArrayList<>(criteria.size());
        for (CriterionReview criterion : criteria) {
            results.add(criterion.decide(description, rulings.getOrDefault(criterion.id(), List.of())));
        }
        return results;
    }

    private Map<String, List<Ruling>> rulings(Program program) {
        Map<String, List<Ruling>> byCriterion = new HashMap<>();
        for (Ruling ruling : judge.judge(program)) {
            byCriterion
                    .computeIfAbsent(ruling.rule().criterion(), ignored -> new ArrayList<>())
                    .add(ruling);
        }
        return byCriterion;
    }

    /** Replaces the results of criteria that ask for evidence by those of a description without what lacks it. */
    private List<CriterionReview.Result> asEvidenced(
            ProgramDescription description,
            List<CriterionReview.Result> claimed,
            Map<String, BigDecimal> limits,
            LocalDate asOf) {
        Map<EvidenceLevel, Set<String>> lacking = new EnumMap<>(EvidenceLevel.class);
        for (CriterionReview.Result result : claimed) {
            EvidenceLevel level = result.finding().criterion().evidence();
            if (level != null) {
                for (Fact fact : result.finding().observed()) {
                    if (fact.evidence().compareTo(level) < 0) {
                        lacking.computeIfAbsent(level, ignored -> new HashSet<>())
                                .add(fact.pointer());
                    }
                }
            }
        }
        List<CriterionReview.Result> evidenced = new ArrayList<>(claimed);
        lacking.forEach((level, pointers) -> {
            ProgramDescription shown = description.without(pointers);
            Map<String, List<Ruling>> rulings = rulings(new Program(shown, limits, asOf));
            for (int i = 0; i < claimed.size(); i++) {
                Criterion criterion = claimed.get(i).finding().criterion();
                if (criterion.evidence() == level) {
                    evidenced.set(i, criteria.get(i).decide(shown, rulings.getOrDefault(criterion.id(), List.of())));
                }
            }
        });
        return evidenced;
    }

    private static List<Finding> findings(List<CriterionReview.Result> results) {
        return results.stream().map(CriterionReview.Result::finding).toList();
    }

    private static Integrity integrity(List<CriterionReview.Result> results) {
        List<Defect> defects =
                results.stream().flatMap(result -> result.defects().stream()).toList();
        int unsound = (int) defects.stream().map(Defect::criterion).distinct().count();
        return new Integrity(results.size(), results.size() - unsound, defects);
    }
}
