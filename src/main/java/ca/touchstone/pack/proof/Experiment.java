package ca.touchstone.pack.proof;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.RuleEvaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One criterion of a pack, reviewed alone: as it is, or with something about it changed. */
final class Experiment {
    private final Reviewer reviewer;

    private Experiment(
            Pack pack, Criterion criterion, Map<String, Limit> limits, List<Rule> rules, RuleEvaluator judge) {
        Framework whole = pack.framework();
        // Without its level of evidence: a trial asks for the reading as claimed alone.
        Criterion claimed = withoutEvidence(criterion);
        Framework alone = new Framework(
                whole.title(),
                whole.jurisdiction(),
                whole.steward(),
                whole.purpose(),
                whole.status(),
                whole.inForce(),
                whole.zone(),
                null,
                null,
                null,
                null,
                whole.restsOn(),
                whole.sources(),
                limits,
                List.of(claimed),
                List.of());
        reviewer = new Reviewer(new ReadyPack(new Pack(pack.id(), pack.sha256(), alone, rules), judge));
    }

    static Experiment of(Pack pack, Criterion criterion, RuleEvaluator judge) {
        return new Experiment(pack, criterion, pack.framework().limits(), pack.rules(), judge);
    }

    static Experiment withRules(Pack pack, Criterion criterion, List<Rule> rules, RuleEvaluator judge) {
        return new Experiment(pack, criterion, pack.framework().limits(), rules, judge);
    }

    static Experiment withLimits(Pack pack, Criterion criterion, Map<String, Limit> limits, RuleEvaluator judge) {
        return new Experiment(pack, criterion, limits, pack.rules(), judge);
    }

    private static Criterion withoutEvidence(Criterion criterion) {
        return new Criterion(
                criterion.id(),
                criterion.theme(),
                criterion.title(),
                criterion.question(),
                criterion.level(),
                criterion.weight(),
                criterion.clauses(),
                criterion.decidedBy(),
                criterion.otherwise(),
                criterion.reads(),
                null,
                criterion.remedy());
    }

    /** What comes out on that day. */
    CriterionResult see(ProgramDescription program, LocalDate asOf) {
        return CriterionResult.of(reviewer.review(program, asOf));
    }

    CriterionResult see(Candidate candidate) {
        return see(candidate.program(), candidate.asOf());
    }
}
